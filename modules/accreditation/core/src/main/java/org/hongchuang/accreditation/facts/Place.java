package org.hongchuang.accreditation.facts;

import java.util.Objects;
import org.hongchuang.rulebook.HouseSource;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.MetricPeriod;
import org.hongchuang.rulebook.MetricType;

/** Where a metric's value stands while facts are put together. */
record Place(Metric metric, int index) {
    MetricType type() {
        return metric.type();
    }

    boolean yearly() {
        return metric.period() == MetricPeriod.YEAR;
    }

    boolean ofHouse() {
        return metric.source() != null;
    }

    HouseSource source() {
        return Objects.requireNonNull(metric.source());
    }
}
