package org.hongchuang.rulebook.instalment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The automaton: the first share is paid in the year of naming, then one for each year whose result passes, until all
 * are paid, too many results fail one after the other, or the cycle is over. Immutable and thread-safe.
 */
public final class InstalmentPlan {

    private final List<BigDecimal> amounts;
    private final int cycleYears;
    private final Set<String> passing;
    private final int failuresInARow;

    private InstalmentPlan(List<BigDecimal> amounts, int cycleYears, Set<String> passing, int failuresInARow) {
        this.amounts = amounts;
        this.cycleYears = cycleYears;
        this.passing = passing;
        this.failuresInARow = failuresInARow;
    }

    /**
     * A plan.
     *
     * @param grant yuan in all
     * @param shares parts of the grant, such as 3, 3 and 4
     * @param cycleYears years in which shares can be paid, the year of naming included
     * @param passing results that earn a share
     * @param failuresInARow so many other results one after the other end it
     * @throws ArithmeticException if a share is not a whole number of fen
     */
    public static InstalmentPlan of(
            BigDecimal grant, List<Integer> shares, int cycleYears, Collection<String> passing, int failuresInARow) {
        BigDecimal whole =
                BigDecimal.valueOf(shares.stream().mapToLong(Integer::longValue).sum());
        List<BigDecimal> amounts = shares.stream()
                .map(share -> grant.multiply(BigDecimal.valueOf(share)).divide(whole, 2, RoundingMode.UNNECESSARY))
                .toList();
        return new InstalmentPlan(amounts, cycleYears, Set.copyOf(passing), failuresInARow);
    }

    /** The shares in yuan, in the order they are paid. */
    public List<BigDecimal> amounts() {
        return amounts;
    }

    /**
     * The path of a case.
     *
     * @param named the year of naming
     * @param results by year; those up to the year of naming are left aside
     * @param possible the results a year can have
     */
    public InstalmentPath follow(int named, SortedMap<Integer, String> results, Collection<String> possible) {
        List<Instalment> years = new ArrayList<>();
        years.add(new Instalment(named, null, amounts.get(0), stateAfter(named, named, 1, 0)));
        SortedMap<Integer, String> later = new TreeMap<>(results.tailMap(named + 1));
        Integer gap = null;
        while (open(years) && gap == null && !later.isEmpty()) {
            int year = last(years).year() + 1;
            String result = later.remove(year);
            if (result == null) {
                gap = year;
            } else {
                years.add(next(years, result));
            }
        }
        return new InstalmentPath(years, gap, open(years) ? choices(years, possible) : new TreeMap<>(Map.of()));
    }

    private SortedMap<String, Instalment> choices(List<Instalment> years, Collection<String> possible) {
        SortedMap<String, Instalment> choices = new TreeMap<>();
        possible.forEach(result -> choices.put(result, next(years, result)));
        return choices;
    }

    private Instalment next(List<Instalment> years, String result) {
        int named = years.get(0).year();
        int year = last(years).year() + 1;
        int paid = (int) years.stream().filter(each -> each.pays().signum() > 0).count();
        if (passing.contains(result)) {
            return new Instalment(year, result, amounts.get(paid), stateAfter(named, year, paid + 1, 0));
        }
        return new Instalment(year, result, BigDecimal.ZERO, stateAfter(named, year, paid, failures(years) + 1));
    }

    private State stateAfter(int named, int year, int paid, int failures) {
        if (paid == amounts.size()) {
            return State.COMPLETE;
        } else if (failures >= failuresInARow) {
            return State.WITHDRAWN;
        } else if (year >= named + cycleYears - 1) {
            return State.LAPSED;
        }
        return failures > 0 ? State.WARNED : State.RUNNING;
    }

    private int failures(List<Instalment> years) {
        int failures = 0;
        for (int i = years.size() - 1; i > 0 && !passes(years.get(i).result()); i--) {
            failures++;
        }
        return failures;
    }

    private boolean passes(@Nullable String result) {
        return result != null && passing.contains(result);
    }

    private static boolean open(List<Instalment> years) {
        return last(years).state().open();
    }

    private static Instalment last(List<Instalment> years) {
        return years.get(years.size() - 1);
    }
}
