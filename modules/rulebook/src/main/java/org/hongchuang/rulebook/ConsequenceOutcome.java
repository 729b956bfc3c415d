package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a consequence follows.
 *
 * @param deadline time allowed, counted from the day the decision is notified; null for none
 * @param banYears years without a new application; null for none
 * @param banPermanent never again a new application
 * @param banKinds ids of the kinds that may not be applied for; empty: all
 * @param banCovers whom the ban binds
 * @param decidedByPerson true: a finding that a person must decide
 */
public record ConsequenceOutcome(
        String id,
        Localized label,
        Action action,
        Verdict verdict,
        @Nullable Deadline deadline,
        @Nullable Integer banYears,
        boolean banPermanent,
        List<String> banKinds,
        List<BanSubject> banCovers,
        boolean decidedByPerson,
        Grounds grounds)
        implements Outcome {
    public ConsequenceOutcome {
        banKinds = List.copyOf(banKinds);
        banCovers = List.copyOf(banCovers);
    }

    /**
     * The last day on which no new application may be made, itself included, when the title was withdrawn on a day, that
     * day not counted. A ban that began on 29 February ends on the last day of February.
     *
     * @throws IllegalStateException if there is no ban, or it never ends
     */
    public LocalDate banLastDay(LocalDate withdrawnOn) {
        if (banYears == null) {
            throw new IllegalStateException("The consequence '" + id + "' has no ban that ends");
        }
        return withdrawnOn.plusYears(banYears);
    }
}
