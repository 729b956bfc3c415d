package org.hongchuang.rulebook.instalment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One year of a path.
 *
 * @param result the year's result; null for the year of naming
 * @param pays yuan, zero for nothing
 * @param state after this year
 */
public record Instalment(int year, @Nullable String result, BigDecimal pays, State state) {}
