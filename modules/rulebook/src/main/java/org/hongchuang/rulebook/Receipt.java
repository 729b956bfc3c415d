package org.hongchuang.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything an edition says about a case, with all it rests on. Computing it again from the same edition and facts
 * gives the same bytes.
 *
 * @param editionHash hash of the edition's content
 * @param readings the reading in use by ruling
 */
public record Receipt(
        EditionId edition,
        String editionHash,
        Map<String, String> readings,
        CaseFacts facts,
        List<RuleOutcome> eligibility,
        Appraisal appraisal,
        List<ConsequenceOutcome> consequences,
        List<SubsidyOutcome> subsidies,
        List<RuleOutcome> loans) {

    public Receipt {
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        eligibility = List.copyOf(eligibility);
        consequences = List.copyOf(consequences);
        subsidies = List.copyOf(subsidies);
        loans = List.copyOf(loans);
    }

    /** The receipt as JSON in its one canonical form. Labels are left out: the edition's hash pins them. */
    public String toCanonicalJson() {
        return CanonicalJson.write(ReceiptJson.toTree(this));
    }

    /** The SHA-256 of {@link #toCanonicalJson()} in UTF-8, as lower-case hexadecimal. */
    public String sha256() {
        return CanonicalJson.sha256(toCanonicalJson());
    }
}
