package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stored receipts computed again, each under its own edition.
 *
 * @param run the evaluation run whose receipts they are; null if they are those of a period
 * @param from first day of the period, as {@code to} the last, both included; null if they are those of a run
 * @param matching receipts that came out byte for byte as they were stored
 * @param differing receipts that came out otherwise
 * @param editionChanged receipts whose edition is not what it was
 * @param impossible receipts whose edition is unknown, or whose inputs it cannot work with
 */
public record ReplayView(
        UUID id,
        @Nullable UUID run,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        RunProgress progress,
        long matching,
        long differing,
        long editionChanged,
        long impossible)
        implements Serializable {

    /** Whether it has ended and every receipt came out as it was stored. */
    public boolean sound() {
        return progress.state() == RunState.ENDED && matching == progress.total();
    }
}
