package org.hongchuang.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known by metric, in the order of the edition it was gathered for, or by name. Immutable. */
final class FactValues {

    private final @Nullable MetricOrder order;
    private final @Nullable Object[] byPlace;
    private @Nullable SortedMap<String, Object> byMetric;

    FactValues(SortedMap<String, Object> byMetric) {
        this.byMetric = Collections.unmodifiableSortedMap(byMetric);
        order = null;
        byPlace = new @Nullable Object[0];
    }

    /** @param byPlace not to be changed any more */
    FactValues(MetricOrder order, @Nullable Object[] byPlace) {
        this.order = order;
        this.byPlace = byPlace;
    }

    boolean fits(MetricOrder wanted) {
        return order == wanted;
    }

    /** Those an edition has a metric for, by place; not to be changed. */
    @Nullable
    Object[] in(MetricOrder wanted) {
        if (fits(wanted)) {
            return byPlace;
        }
        @Nullable Object[] known = new @Nullable Object[wanted.metrics().size()];
        byMetric().forEach((metric, value) -> {
            Integer place = wanted.place(metric);
            if (place != null) {
                known[place] = value;
            }
        });
        return known;
    }

    SortedMap<String, Object> byMetric() {
        SortedMap<String, Object> known = byMetric;
        if (known == null) {
            known = Collections.unmodifiableSortedMap(named());
            byMetric = known;
        }
        return known;
    }

    private SortedMap<String, Object> named() {
        SortedMap<String, Object> named = new TreeMap<>();
        List<Metric> metrics = order == null ? List.of() : order.metrics();
        for (int place = 0; place < byPlace.length; place++) {
            Object value = byPlace[place];
            if (value != null) {
                named.put(metrics.get(place).id(), value);
            }
        }
        return named;
    }
}
