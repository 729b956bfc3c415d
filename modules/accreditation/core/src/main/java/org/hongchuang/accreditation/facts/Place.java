package org.hongchuang.accreditation.facts;

import java.util.Objects;
import org.hongchuang.rulebook.HouseSource;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.MetricPeriod;

/** Where a metric's value stands while facts are put together. */
record Place(Metric metric, int index) {
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
