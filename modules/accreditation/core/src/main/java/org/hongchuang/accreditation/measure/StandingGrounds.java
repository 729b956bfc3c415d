package org.hongchuang.accreditation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.api.FactsOf;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether the facts of the day still allow a rule. What nobody recorded is for people to judge; what the facts deny is
 * not: so a title can only be withdrawn for a failed rectification once the failure is decided, and for being delisted
 * once the higher body's approval is on record.
 */
@ApplicationScoped
public class StandingGrounds {
    @Inject
    private FactsOf facts;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    /** @throws Rejection if the facts deny the rule */
    public void require(UUID caseId, String edition, @Nullable String rule, int year) {
        if (rule == null) {
            return;
        }
        Edition applied = editions.resolve(edition);
        AppraisedCase known = facts.facts(caseId, year, LocalDate.now(clock));
        applied.consequences(known.facts(), applied.appraise(known.facts())).stream()
                .filter(outcome -> outcome.id().equals(rule) && outcome.verdict() == Verdict.NOT_MET)
                .findFirst()
                .ifPresent(denied -> {
                    throw new Rejection(
                            "accreditation.measure.grounds-denied",
                            known.name(),
                            denied.cite().article(),
                            denied.label().zh(),
                            denied.label().en());
                });
    }
}
