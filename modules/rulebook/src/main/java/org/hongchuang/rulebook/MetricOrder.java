package org.hongchuang.rulebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The metrics of an edition in the order of their ids, each with its place, so that values need not be found by name. */
public final class MetricOrder {

    private final List<Metric> metrics;
    private final Map<String, Integer> places = new HashMap<>();

    MetricOrder(Policy policy) {
        metrics = policy.metrics().stream()
                .sorted(Comparator.comparing(Metric::id))
                .toList();
        for (Metric metric : metrics) {
            places.put(metric.id(), places.size());
        }
    }

    /** By place. */
    public List<Metric> metrics() {
        return metrics;
    }

    /** The place of a metric; null if the edition has none of that id. */
    public @Nullable Integer place(String metric) {
        return places.get(metric);
    }
}
