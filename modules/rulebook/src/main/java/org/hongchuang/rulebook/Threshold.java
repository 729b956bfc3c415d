package org.hongchuang.rulebook;

import java.math.BigDecimal;

/** A figure that differs between kinds; formulas use it by its id. */
public record Threshold(String id, Localized label, BigDecimal value, Cite cite) {}
