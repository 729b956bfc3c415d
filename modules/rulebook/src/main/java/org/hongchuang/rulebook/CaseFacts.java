package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a case on a day: figures and facts by metric, the points people gave by rubric item, and the grades
 * that appraisals of other years ended with. What is absent is unknown. Immutable; each method returns a new value with one more fact.
 */
public final class CaseFacts {

    private final String kind;
    private final int year;
    private final LocalDate on;
    private final FactValues values;
    private final SortedMap<String, BigDecimal> scores;
    private final SortedMap<Integer, String> results;

    CaseFacts(
            String kind,
            int year,
            LocalDate on,
            SortedMap<String, Object> values,
            SortedMap<String, BigDecimal> scores,
            SortedMap<Integer, String> results) {
        this(kind, year, on, new FactValues(values), scores, results);
    }

    CaseFacts(
            String kind,
            int year,
            LocalDate on,
            FactValues values,
            SortedMap<String, BigDecimal> scores,
            SortedMap<Integer, String> results) {
        this.kind = kind;
        this.year = year;
        this.on = on;
        this.values = values;
        this.scores = Collections.unmodifiableSortedMap(scores);
        this.results = Collections.unmodifiableSortedMap(results);
    }

    /**
     * Facts of which only the frame is known.
     *
     * @param kind id of one of the edition's kinds, or {@link Kind#TERRITORY}
     * @param year the year appraised
     * @param on the day of the decision
     */
    public static CaseFacts of(String kind, int year, LocalDate on) {
        return new CaseFacts(kind, year, on, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** As {@link #of}, of the issuer's whole territory. */
    public static CaseFacts ofTerritory(int year, LocalDate on) {
        return of(Kind.TERRITORY, year, on);
    }

    /** @throws IllegalArgumentException if the text is no plain decimal within range */
    public CaseFacts number(String metric, String decimal) {
        return with(metric, Figures.parse(decimal));
    }

    /** @throws IllegalArgumentException beyond 24 digits before or 9 after the point */
    public CaseFacts number(String metric, BigDecimal value) {
        return with(metric, Figures.normal(value));
    }

    public CaseFacts flag(String metric, boolean value) {
        return with(metric, value);
    }

    public CaseFacts date(String metric, LocalDate value) {
        return with(metric, value);
    }

    public CaseFacts text(String metric, String value) {
        return with(metric, value);
    }

    /** The points a person gave for an item of the rubric. */
    public CaseFacts score(String item, String points) {
        return score(item, Figures.parse(points));
    }

    /** The points a person gave for an item of the rubric. */
    public CaseFacts score(String item, BigDecimal points) {
        SortedMap<String, BigDecimal> more = new TreeMap<>(scores);
        more.put(item, Figures.normal(points));
        return new CaseFacts(kind, year, on, values, more, results);
    }

    /** The grade a year's appraisal ended with, as people determined it; what follows from this year's grade rests on it. */
    public CaseFacts result(int ofYear, String grade) {
        SortedMap<Integer, String> more = new TreeMap<>(results);
        more.put(ofYear, grade);
        return new CaseFacts(kind, year, on, values, scores, more);
    }

    private CaseFacts with(String metric, Object value) {
        SortedMap<String, Object> more = new TreeMap<>(values());
        more.put(metric, value);
        return new CaseFacts(kind, year, on, more, scores, results);
    }

    public String kind() {
        return kind;
    }

    public int year() {
        return year;
    }

    public LocalDate on() {
        return on;
    }

    /** By metric id: {@link BigDecimal}, {@link Boolean}, {@link LocalDate} or {@link String}. */
    public SortedMap<String, Object> values() {
        return values.byMetric();
    }

    /** The values of an edition's metrics, by place; not to be changed. */
    @Nullable
    Object[] in(MetricOrder order) {
        return values.in(order);
    }

    /** Whether {@link #in} says all there is. */
    boolean fits(MetricOrder order) {
        return values.fits(order);
    }

    /** Points by rubric item id. */
    public SortedMap<String, BigDecimal> scores() {
        return scores;
    }

    /** Grade ids by year. */
    public SortedMap<Integer, String> results() {
        return results;
    }

    /** The facts as canonical JSON: equal facts give equal text. */
    public String toJson() {
        return CanonicalJson.write(FactsJson.toTree(this));
    }

    /**
     * Reads what {@link #toJson()} wrote.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static CaseFacts fromJson(String json) {
        return FactsJson.read(json);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFacts that
                && kind.equals(that.kind)
                && year == that.year
                && on.equals(that.on)
                && values().equals(that.values())
                && scores.equals(that.scores)
                && results.equals(that.results);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, year, on, values(), scores, results);
    }

    @Override
    public String toString() {
        return toJson();
    }
}
