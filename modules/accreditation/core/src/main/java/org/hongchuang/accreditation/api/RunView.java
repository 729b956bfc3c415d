package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others see of an evaluation run; counted from the ledger, so it is true at the moment it was asked.
 *
 * @param year the year whose figures are appraised
 * @param asOf the day the rules are applied on
 * @param edition the newest edition that cases may follow; {@link Evaluations#editions} tells which they did
 * @param total cases it was to look at when it began: the whole portfolio, or on a night those that may come out otherwise
 * @param done cases looked at; whose latest receipt says the same got no new one
 * @param failed cases of chunks that were given up
 */
public record RunView(
        UUID id,
        int year,
        LocalDate asOf,
        String edition,
        RunCause cause,
        String startedBy,
        RunState state,
        int total,
        int done,
        int failed,
        Instant started,
        @Nullable Instant ended)
        implements Serializable {

    public boolean running() {
        return state == RunState.RUNNING;
    }

    /** Cases settled, done or failed, in hundredths of the total: 0 to 100. */
    public int percent() {
        return total == 0 ? 100 : (int) ((long) (done + failed) * 100 / total);
    }

    /** Cases evaluated per second since the start, with one decimal; up to the given moment while it is running. */
    public BigDecimal casesPerSecond(Instant now) {
        long millis = Math.max(
                1, Duration.between(started, ended == null ? now : ended).toMillis());
        return BigDecimal.valueOf(done * 1000L).divide(BigDecimal.valueOf(millis), 1, RoundingMode.HALF_UP);
    }
}
