package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hongchuang.rulebook.formula.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the next day on which the same facts could be answered otherwise. A formula that looks at the day compares it with
 * dates of the case or counts the months between; so it can change only on such a date, on its day of a month, or the day
 * after. A target is missed the day after its last.
 */
final class DayWatch {

    private final List<PlacedFormula> formulas;
    private final List<Target> targets;

    DayWatch(FormulaBook formulas, List<Target> targets) {
        this.formulas = formulas.all().stream()
                .filter(each -> each.formula().names().contains(ValuePlaces.ON))
                .toList();
        this.targets = targets;
    }

    /** The first such day after that of the facts and not after {@code last}; null if there is none. */
    @Nullable
    LocalDate next(CaseValues values, LocalDate last) {
        LocalDate next = null;
        for (PlacedFormula formula : formulas) {
            next = earlier(next, change(formula, values, last));
        }
        CaseFacts facts = values.facts();
        for (Target target : targets) {
            LocalDate due = target.metric() == null || !values.among(target.kinds()) ? null : target.due(facts.year());
            if (due != null && !due.isBefore(facts.on()) && due.isBefore(last)) {
                next = earlier(next, due.plusDays(1));
            }
        }
        return next;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private static @Nullable LocalDate change(PlacedFormula formula, CaseValues values, LocalDate last) {
        LocalDate on = values.facts().on();
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String name : formula.formula().names()) {
            if (!name.equals(ValuePlaces.ON) && values.value(name) instanceof LocalDate date) {
                addDays(days, date, on, last);
            }
        }
        if (days.isEmpty()) {
            return null;
        }
        Answer now = values.answerOn(on, formula);
        for (LocalDate day : days) {
            if (!values.answerOn(day, formula).equals(now)) {
                return day;
            }
        }
        return null;
    }

    /** The date's day of each month after {@code on}, and the day after that. */
    private static void addDays(SortedSet<LocalDate> days, LocalDate date, LocalDate on, LocalDate last) {
        long month = ChronoUnit.MONTHS.between(date, on) - 1;
        for (LocalDate day = date.plusMonths(month); !day.isAfter(last); day = date.plusMonths(++month)) {
            Stream.of(day, day.plusDays(1))
                    .filter(each -> each.isAfter(on) && !each.isAfter(last))
                    .forEach(days::add);
        }
    }
}
