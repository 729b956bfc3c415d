package org.hongchuang.accreditation.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Evaluation;
import org.jspecify.annotations.Nullable;

/** When a case must be looked at again although nothing about it changes: on a day of the year appraised, while that runs. */
final class DueDays {
    private final LocalDate on;
    private final LocalDate last;
    private final @Nullable LocalDate window;
    private final TermRules terms;

    /** @param on the day of the decision */
    DueDays(Edition edition, TermRules terms, int year, LocalDate on) {
        this.terms = terms;
        this.on = on;
        last = year == on.getYear() ? LocalDate.of(year, 12, 31) : on;
        window = first(window(edition, year));
    }

    /** The last day looked at. */
    LocalDate last() {
        return last;
    }

    /**
     * The first such day; null if there is none.
     *
     * @param titleUntil last day of the title; null where it has no term
     */
    @Nullable
    LocalDate of(Evaluation evaluation, @Nullable LocalDate titleUntil) {
        LocalDate next = earlier(window, evaluation.nextChange());
        return titleUntil == null ? next : earlier(next, first(terms.days(titleUntil)));
    }

    private @Nullable LocalDate first(Stream<LocalDate> days) {
        return days.filter(day -> day.isAfter(on) && !day.isAfter(last))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** The day the window of the appraisal opens, and the day after it has closed. */
    private static Stream<LocalDate> window(Edition edition, int year) {
        Assessment assessment = edition.assessment();
        return Stream.ofNullable(assessment)
                .map(Assessment::window)
                .flatMap(window -> Stream.of(
                        LocalDate.of(year, window.from(), 1),
                        LocalDate.of(year, window.to(), 1).plusMonths(1)));
    }
}
