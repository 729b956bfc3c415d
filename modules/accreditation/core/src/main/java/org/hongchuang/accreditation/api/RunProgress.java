package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a run goes; counted from the ledger, so it is true at the moment it was asked.
 *
 * @param total cases, or receipts, it was to work on when it began
 * @param done those that have their result
 * @param failed those of chunks that were given up
 * @param skipped those not begun when it was cancelled
 */
public record RunProgress(
        UUID id,
        RunState state,
        String startedBy,
        Instant started,
        @Nullable Instant ended,
        int total,
        int done,
        int failed,
        int skipped)
        implements Serializable {

    public boolean running() {
        return state.underWay();
    }

    /** Settled in one way or another, in hundredths of the total: 0 to 100. */
    public int percent() {
        return total == 0 ? 100 : (int) ((long) (done + failed + skipped) * 100 / total);
    }

    /** Done per second since the start, with one decimal; up to the given moment while it is under way. */
    public BigDecimal perSecond(Instant now) {
        long millis = Math.max(
                1, Duration.between(started, ended == null ? now : ended).toMillis());
        return BigDecimal.valueOf(done * 1000L).divide(BigDecimal.valueOf(millis), 1, RoundingMode.HALF_UP);
    }
}
