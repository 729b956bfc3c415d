package org.hongchuang.rulebook.instalment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was paid year by year, and what can still come.
 *
 * @param years from the year of naming to the last year with a result, or to the one that closed the path
 * @param gap a year without a result although a later one has one; the path stops before it; null for none
 * @param next what each possible result of the following year would do; empty once the path is closed
 */
public record InstalmentPath(
        List<Instalment> years, @Nullable Integer gap, SortedMap<String, Instalment> next) {

    public InstalmentPath {
        years = List.copyOf(years);
        next = Collections.unmodifiableSortedMap(new TreeMap<>(next));
    }

    /** The state after the last of the years. */
    public State state() {
        return last().state();
    }

    /** The last year of the path so far. */
    public Instalment last() {
        return years.get(years.size() - 1);
    }

    /** Yuan paid in all. */
    public BigDecimal paid() {
        return years.stream().map(Instalment::pays).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What one year paid; null for a year that is not on the path. */
    public @Nullable BigDecimal paidIn(int year) {
        Map<Integer, BigDecimal> byYear = new TreeMap<>();
        years.forEach(each -> byYear.put(each.year(), each.pays()));
        return byYear.get(year);
    }
}
