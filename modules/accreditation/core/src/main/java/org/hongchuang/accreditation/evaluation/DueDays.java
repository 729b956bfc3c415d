package org.hongchuang.accreditation.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.jspecify.annotations.Nullable;

/** When a case must be looked at again although nothing about it changes. */
final class DueDays {
    private final Edition edition;
    private final TermRules terms;

    DueDays(Edition edition, TermRules terms) {
        this.edition = edition;
        this.terms = terms;
    }

    /**
     * The first such day of the year appraised, while that runs; null if there is none.
     *
     * @param titleUntil last day of the title; null where it has no term
     */
    @Nullable
    LocalDate of(CaseFacts facts, @Nullable LocalDate titleUntil) {
        if (facts.year() != facts.on().getYear()) {
            return null;
        }
        LocalDate last = LocalDate.of(facts.year(), 12, 31);
        return Stream.of(
                        window(facts.year()),
                        terms.days(titleUntil),
                        Stream.ofNullable(edition.nextChange(facts, last)))
                .flatMap(days -> days)
                .filter(day -> day.isAfter(facts.on()) && !day.isAfter(last))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The day the window of the appraisal opens, and the day after it has closed. */
    private Stream<LocalDate> window(int year) {
        Assessment assessment = edition.assessment();
        return Stream.ofNullable(assessment)
                .map(Assessment::window)
                .flatMap(window -> Stream.of(
                        LocalDate.of(year, window.from(), 1),
                        LocalDate.of(year, window.to(), 1).plusMonths(1)));
    }
}
