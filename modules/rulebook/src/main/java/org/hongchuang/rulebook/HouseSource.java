package org.hongchuang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * Where cases are kept the value of a metric is known.
 *
 * @param subsidy id of the subsidy the figure is about; null where it is about none
 */
public record HouseSource(HouseFigure house, @Nullable String subsidy) {}
