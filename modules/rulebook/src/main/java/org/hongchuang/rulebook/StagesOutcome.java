package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan of payments that a decision sets is admissible.
 *
 * @param verdict MET: it is; NOT_MET: it has faults; UNKNOWN: it has none, and yet the document leaves out the term it must
 *     lie in, so that a person answers for the days
 * @param stages the plan
 * @param term in which all stages must lie; null where the document states none, or knows no stages
 * @param lastDay the last day of the term, itself included; null without one
 * @param absent what the document leaves out about the subsidy; empty unless the verdict is UNKNOWN
 */
public record StagesOutcome(
        String id,
        Localized label,
        Verdict verdict,
        BigDecimal amount,
        List<Stage> stages,
        List<StageFault> faults,
        @Nullable Term term,
        @Nullable LocalDate lastDay,
        List<Absence> absent,
        Grounds grounds)
        implements Outcome {
    public StagesOutcome {
        stages = List.copyOf(stages);
        faults = List.copyOf(faults);
        absent = List.copyOf(absent);
    }

    /** Yuan that fall due up to a day, itself included; nothing of a plan with faults. */
    public BigDecimal dueBy(LocalDate day) {
        return stages.stream()
                .filter(stage -> verdict != Verdict.NOT_MET && !stage.on().isAfter(day))
                .map(Stage::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
