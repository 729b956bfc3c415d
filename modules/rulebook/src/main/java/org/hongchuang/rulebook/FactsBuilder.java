package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers what is known about a case, by the places of an edition's metrics, and makes {@link CaseFacts} of it. */
public final class FactsBuilder {

    private final MetricOrder order;
    private final String kind;
    private final int year;
    private final LocalDate on;
    private @Nullable Object[] values;
    private final SortedMap<String, BigDecimal> scores = new TreeMap<>();
    private final SortedMap<Integer, String> results = new TreeMap<>();

    /** As {@link CaseFacts#of}. */
    public FactsBuilder(MetricOrder order, String kind, int year, LocalDate on) {
        this.order = order;
        this.kind = kind;
        this.year = year;
        this.on = on;
        values = new @Nullable Object[order.metrics().size()];
    }

    /**
     * What is known of a metric, in the place of what was known before.
     *
     * @param place of the metric
     * @param value {@link BigDecimal}, {@link Boolean}, {@link LocalDate} or {@link String}; null: it is unknown again. A figure of
     *     more than 24 digits before or 9 after the point is no figure, so nothing is known then
     */
    public FactsBuilder put(int place, @Nullable Object value) {
        values[place] = value instanceof BigDecimal figure ? Figures.within(figure) : value;
        return this;
    }

    /** The points a person gave for an item of the rubric. */
    public FactsBuilder score(String item, BigDecimal points) {
        scores.put(item, Figures.normal(points));
        return this;
    }

    /** The grade a year's appraisal ended with, as a person recorded it. */
    public FactsBuilder result(int ofYear, String grade) {
        results.put(ofYear, grade);
        return this;
    }

    /** Hands over what was gathered; the builder is used up. */
    public CaseFacts facts() {
        @Nullable Object[] gathered = values;
        values = new @Nullable Object[0];
        return new CaseFacts(kind, year, on, new FactValues(order, gathered), scores, results);
    }
}
