package org.hongchuang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A figure or fact that rules rest on.
 *
 * @param origin where the figure comes from
 * @param previousYearOf this metric is the named metric's value of the year before; the caller fills it in
 * @param source what the house itself knows it from; null: people or other systems state it
 * @param derive formula that gives the value where the facts do not state one
 */
public record Metric(
        String id,
        Localized label,
        @Nullable Localized unit,
        MetricType type,
        MetricPeriod period,
        Localized origin,
        @Nullable String previousYearOf,
        @Nullable HouseSource source,
        @Nullable String derive,
        Cite cite) {

    /** True if the engine computes the value from other metrics. */
    public boolean derived() {
        return derive != null;
    }
}
