package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done again and again: monitoring, ledgers, briefings, visits.
 *
 * @param who ids of the bodies that must do it
 * @param atLeast times in each interval, null where the document does not say
 * @param deadline until when, null where the document sets no day
 */
public record Duty(
        String id,
        Localized label,
        List<String> who,
        Interval every,
        @Nullable Integer atLeast,
        @Nullable Deadline deadline,
        Cite cite,
        List<String> rulings) {
    public Duty {
        who = Copies.of(who);
        rulings = Copies.of(rulings);
    }
}
