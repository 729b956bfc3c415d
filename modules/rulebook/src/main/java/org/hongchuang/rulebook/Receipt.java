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
 * @param sample true: made-up values stand in for figures the document leaves out
 * @param instalments of subsidies that are paid so
 * @param calculated subsidies whose amount follows from figures
 * @param targets those a metric of the facts tells about
 * @param renewal whether the title goes on after its term; empty where the document has no renewal
 */
public record Receipt(
        EditionId edition,
        String editionHash,
        Map<String, String> readings,
        boolean sample,
        CaseFacts facts,
        List<RuleOutcome> eligibility,
        Appraisal appraisal,
        List<ConsequenceOutcome> consequences,
        List<SubsidyOutcome> subsidies,
        List<RuleOutcome> loans,
        List<InstalmentOutcome> instalments,
        List<CalculatedOutcome> calculated,
        List<TargetOutcome> targets,
        List<RuleOutcome> renewal) {

    public Receipt {
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        eligibility = List.copyOf(eligibility);
        consequences = List.copyOf(consequences);
        subsidies = List.copyOf(subsidies);
        loans = List.copyOf(loans);
        instalments = List.copyOf(instalments);
        calculated = List.copyOf(calculated);
        targets = List.copyOf(targets);
        renewal = List.copyOf(renewal);
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
