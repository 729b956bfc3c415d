package org.hongchuang.accreditation.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hongchuang.kernel.error.Rejection;

/** Counts requests by address: so many within ten minutes. Kept in memory, with a bound. */
@ApplicationScoped
public class RequestsByAddress {
    static final int MOST = 60;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 20_000;

    @Inject
    Clock clock;

    private record Count(Instant since, int requests) {}

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /** @throws Rejection if too many came from the address */
    public synchronized void count(String address) {
        Instant now = clock.instant();
        Count before = counts.get(address);
        Count next = before == null || before.since().plus(WINDOW).isBefore(now)
                ? new Count(now, 1)
                : new Count(before.since(), before.requests() + 1);
        counts.put(address, next);
        if (next.requests() > MOST) {
            throw new Rejection("accreditation.questionnaire.too-many");
        }
    }
}
