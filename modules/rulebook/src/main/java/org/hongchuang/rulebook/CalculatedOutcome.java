package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calculated subsidy comes to.
 *
 * @param amount yuan, null while a figure is missing; due if the verdict is MET
 */
public record CalculatedOutcome(
        String id,
        Localized label,
        Verdict verdict,
        @Nullable BigDecimal amount,
        List<PartOutcome> parts,
        Grounds grounds)
        implements Outcome {
    public CalculatedOutcome {
        parts = List.copyOf(parts);
    }
}
