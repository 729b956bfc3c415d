package org.hongchuang.accreditation.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure someone proposes: on a finding, on a rule of the edition in force, on a measure decided earlier, or, as far
 * as {@link MeasureKind#isFree()} goes, on an article in the proposer's own words.
 *
 * @param rule id of a consequence or misconduct in the edition
 * @param kind needed where neither a finding nor a rule says what is to be done
 * @param cite article, where no rule names it
 */
public record Proposal(
        UUID caseId,
        @Nullable UUID finding,
        @Nullable String rule,
        @Nullable UUID follows,
        @Nullable MeasureKind kind,
        @Nullable String cite,
        String grounds,
        MeasureTerms terms) {

    public static Proposal onFinding(UUID caseId, UUID finding, String grounds, MeasureTerms terms) {
        return new Proposal(caseId, finding, null, null, null, null, grounds, terms);
    }

    public static Proposal onRule(UUID caseId, String rule, String grounds, MeasureTerms terms) {
        return new Proposal(caseId, null, rule, null, null, null, grounds, terms);
    }

    public static Proposal following(UUID caseId, UUID measure, MeasureKind kind, String grounds, MeasureTerms terms) {
        return new Proposal(caseId, null, null, measure, kind, null, grounds, terms);
    }

    public static Proposal free(UUID caseId, MeasureKind kind, String cite, String grounds, MeasureTerms terms) {
        return new Proposal(caseId, null, null, null, kind, cite, grounds, terms);
    }
}
