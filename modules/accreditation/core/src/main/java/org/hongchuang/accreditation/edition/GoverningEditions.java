package org.hongchuang.accreditation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.NoEditionInForce;
import org.hongchuang.rulebook.Rulebooks;
import org.jspecify.annotations.Nullable;

/**
 * Decides which edition governs a case, and nobody else does. A case begins on the day it was handed in and changes over
 * to later editions as these say of existing cases. Until it is named, that day included, its only cycle is the
 * application; from then on its cycles are those of the appraisal.
 */
@ApplicationScoped
public class GoverningEditions {
    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    /**
     * The edition that decides about the title: that of the day of naming, or of today until then. A base recognised before
     * there were rules follows those of today.
     */
    public Edition ofAccreditation(CaseDays found) {
        LocalDate today = LocalDate.now(clock);
        try {
            return of(editions.current(), found, Objects.requireNonNullElse(found.namedOn(), today));
        } catch (NoEditionInForce e) {
            return of(editions.current(), found, today);
        }
    }

    /**
     * The edition by which a year is appraised, its figures and points included.
     *
     * @param on the day of the decision
     * @throws Rejection if there was no edition in that year
     */
    public Edition ofYear(CaseDays found, int year, LocalDate on) {
        try {
            return ofYear(editions.current(), found, year, on);
        } catch (NoEditionInForce e) {
            throw none(year);
        }
    }

    /** The same of one set of editions, kept for a whole piece of work; nothing is read or looked up. */
    public static Edition ofYear(Rulebooks rulebooks, CaseDays found, int year, LocalDate on) {
        return of(rulebooks, found, dayOf(year, on));
    }

    /**
     * The editions among which {@link #ofYear} chooses, whatever the case, newest first.
     *
     * @throws Rejection if there was none in that year
     */
    public List<Edition> anyOfYear(String rulebook, int year, LocalDate on) {
        LocalDate day = dayOf(year, on);
        List<Edition> begun = editions.current().editions().stream()
                .filter(edition -> edition.id().rulebook().equals(rulebook) && edition.usable())
                .filter(edition -> !edition.effective().from().isAfter(day))
                .sorted(Comparator.comparing(Edition::id).reversed())
                .toList();
        if (begun.isEmpty()) {
            throw none(year);
        }
        return begun;
    }

    private static Rejection none(int year) {
        return new Rejection("accreditation.edition.none-in-year", String.valueOf(year));
    }

    /** The day that decides for a year: its last, or the day of the decision while it runs. Later rules do not reach back. */
    private static LocalDate dayOf(int year, LocalDate on) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.isAfter(on) ? on : last;
    }

    private static Edition of(Rulebooks rulebooks, CaseDays found, LocalDate on) {
        LocalDate applied = found.appliedOn();
        LocalDate started = applied == null || applied.isAfter(on) ? on : applied;
        return rulebooks.followed(
                found.rulebook(), started, followed -> cycle(followed, started, found.namedOn(), on), on);
    }

    private static LocalDate cycle(Edition followed, LocalDate started, @Nullable LocalDate namedOn, LocalDate on) {
        if (namedOn == null || !on.isAfter(namedOn)) {
            return started;
        }
        Assessment assessment = followed.assessment();
        return assessment == null ? namedOn : assessment.cycleStartedOn(namedOn, on.getYear());
    }
}
