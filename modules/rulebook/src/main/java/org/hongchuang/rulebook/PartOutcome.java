package org.hongchuang.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a calculated subsidy.
 *
 * @param figure what the metric holds, null while unknown
 * @param amount yuan, null while unknown
 */
public record PartOutcome(
        String id,
        Localized label,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal amount,
        Cite cite) {}
