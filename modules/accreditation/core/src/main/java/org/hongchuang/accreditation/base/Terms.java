package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Honour;
import org.hongchuang.rulebook.Term;
import org.jspecify.annotations.Nullable;

/** For how long a title is held, by the edition in force. */
@ApplicationScoped
public class Terms {
    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    /** The last day of a title given on a day; null where it has no term. */
    @Nullable
    LocalDate until(BaseCase named, LocalDate on) {
        Term term = term(named);
        return term == null ? null : term.lastDay(on);
    }

    /**
     * The last day of the next term.
     *
     * @throws Rejection if the title has no term, or its last year has not begun
     */
    LocalDate next(BaseCase held) {
        LocalDate until = held.titleUntil();
        Term term = term(held);
        if (until == null || term == null) {
            throw new Rejection("accreditation.case.no-term", held.name());
        }
        if (LocalDate.now(clock).isBefore(renewableFrom(until))) {
            throw new Rejection("accreditation.case.renewal-early", renewableFrom(until));
        }
        return term.lastDay(until);
    }

    /** The day the last year of a term begins: from then on it can be renewed. */
    public static LocalDate renewableFrom(LocalDate until) {
        return until.minusYears(1);
    }

    private @Nullable Term term(BaseCase held) {
        Honour honour = editions.current()
                .inForce(held.rulebook(), LocalDate.now(clock))
                .policy()
                .honourOf(held.kind());
        return honour == null ? null : honour.term();
    }
}
