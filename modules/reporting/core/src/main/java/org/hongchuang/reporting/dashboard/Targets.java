package org.hongchuang.reporting.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.hongchuang.reporting.api.TargetLine;
import org.hongchuang.rulebook.Target;
import org.jspecify.annotations.Nullable;

/** Sets the targets of an edition against what the system counts. */
final class Targets {
    /** The edition's name for the number of named bases (main text, part two). */
    static final String BASES = "bases_named";

    private final LocalDate today;
    private final ToLongFunction<LocalDate> basesNamedBy;

    /** @param basesNamedBy how many bases had the title by the end of a day */
    Targets(LocalDate today, ToLongFunction<LocalDate> basesNamedBy) {
        this.today = today;
        this.basesNamedBy = basesNamedBy;
    }

    List<TargetLine> against(List<Target> targets) {
        return targets.stream().map(this::line).toList();
    }

    private TargetLine line(Target target) {
        LocalDate due = target.by() != null && target.by().isBefore(today) ? target.by() : today;
        return new TargetLine(
                target.id(),
                target.label().zh(),
                target.label().en(),
                target.unit().zh(),
                target.unit().en(),
                target.atLeast(),
                target.by(),
                actual(target.id(), today),
                actual(target.id(), due),
                target.cite().article());
    }

    private @Nullable Long actual(String target, LocalDate day) {
        return target.equals(BASES) ? basesNamedBy.applyAsLong(day) : null;
    }
}
