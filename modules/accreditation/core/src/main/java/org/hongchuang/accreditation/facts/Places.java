package org.hongchuang.accreditation.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.MetricOrder;
import org.jspecify.annotations.Nullable;

/** The places of an edition's metrics, in the order of their ids. */
final class Places {
    private final Map<String, Place> byMetric = new LinkedHashMap<>();
    private final List<Place> ofHouse;

    Places(MetricOrder order) {
        for (Metric metric : order.metrics()) {
            byMetric.put(metric.id(), new Place(metric, byMetric.size()));
        }
        ofHouse = byMetric.values().stream().filter(Place::ofHouse).toList();
    }

    /** Those the house itself knows something for. */
    List<Place> ofHouse() {
        return ofHouse;
    }

    /** Null where the edition has no such metric. */
    @Nullable
    Place find(String metric) {
        return byMetric.get(metric);
    }

    Place of(String metric) {
        return Objects.requireNonNull(byMetric.get(metric));
    }

    /** By field, what a form fills; none where the edition has no such form. */
    Map<String, Place> ofForm(Edition edition, String form) {
        Map<String, Place> byField = new HashMap<>();
        edition.forms().stream()
                .filter(each -> each.id().equals(form))
                .flatMap(each -> each.fields().stream())
                .forEach(field -> {
                    String metric = field.metric();
                    if (metric != null) {
                        byField.put(field.id(), of(metric));
                    }
                });
        return byField;
    }
}
