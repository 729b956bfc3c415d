package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what is known about a case and makes {@link CaseFacts} of it; for those that have many facts at hand. */
public final class FactsBuilder {

    private final String kind;
    private final int year;
    private final LocalDate on;
    private SortedMap<String, Object> values = new TreeMap<>();
    private SortedMap<String, BigDecimal> scores = new TreeMap<>();
    private SortedMap<Integer, String> results = new TreeMap<>();

    /** As {@link CaseFacts#of}. */
    public FactsBuilder(String kind, int year, LocalDate on) {
        this.kind = kind;
        this.year = year;
        this.on = on;
    }

    /** @throws IllegalArgumentException beyond 24 digits before or 9 after the point; nothing is noted then */
    public FactsBuilder number(String metric, BigDecimal value) {
        values.put(metric, Figures.normal(value));
        return this;
    }

    public FactsBuilder flag(String metric, boolean value) {
        values.put(metric, value);
        return this;
    }

    public FactsBuilder date(String metric, LocalDate value) {
        values.put(metric, value);
        return this;
    }

    public FactsBuilder text(String metric, String value) {
        values.put(metric, value);
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

    /** Hands over what was gathered, and begins anew. */
    public CaseFacts facts() {
        CaseFacts facts = new CaseFacts(kind, year, on, values, scores, results);
        values = new TreeMap<>();
        scores = new TreeMap<>();
        results = new TreeMap<>();
        return facts;
    }
}
