package org.hongchuang.portal.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts failures to sign in, by account and by address: so many within 15 minutes lock either for 15 minutes. Kept in
 * memory, with a bound; the longest untouched is forgotten first.
 *
 * <p>An attempt counts as failed from the moment it begins, so that a hundred at once do not slip through together.
 */
@ApplicationScoped
public class Lockout {
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 20_000;

    private final Clock clock;
    private final int accountLimit;
    private final int addressLimit;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Instant> lockedUntil = new HashMap<>();

    @Inject
    public Lockout(
            Clock clock,
            @ConfigProperty(name = "hongchuang.lockout.failures-per-account", defaultValue = "5") int accountLimit,
            @ConfigProperty(name = "hongchuang.lockout.failures-per-address", defaultValue = "5") int addressLimit) {
        this.clock = clock;
        this.accountLimit = accountLimit;
        this.addressLimit = addressLimit;
    }

    /** For the container's proxy only. */
    protected Lockout() {
        this(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), 0, 0);
    }

    /**
     * Begins an attempt.
     *
     * @return how long the account or the address is still locked; empty if the password may be looked at
     */
    public synchronized Optional<Duration> begin(String account, String address) {
        Optional<Duration> locked = longer(remaining("u:" + account), remaining("a:" + address));
        if (locked.isEmpty()) {
            count("u:" + account, accountLimit);
            count("a:" + address, addressLimit);
        }
        return locked;
    }

    /** The attempt succeeded: the account starts afresh, the address has one failure fewer. */
    public synchronized void succeeded(String account, String address) {
        failures.remove("u:" + account);
        lockedUntil.remove("u:" + account);
        retract("a:" + address);
    }

    /** Nobody could tell whether the password was right: the attempt does not count. */
    public synchronized void undecided(String account, String address) {
        retract("u:" + account);
        retract("a:" + address);
    }

    private void count(String key, int limit) {
        Instant now = clock.instant();
        Deque<Instant> recent = failures.computeIfAbsent(key, k -> new ArrayDeque<>());
        recent.removeIf(failure -> failure.isBefore(now.minus(WINDOW)));
        recent.addLast(now);
        if (recent.size() >= limit) {
            lockedUntil.put(key, now.plus(WINDOW));
        }
        forgetBeyond();
    }

    private void retract(String key) {
        Deque<Instant> recent = failures.get(key);
        if (recent != null) {
            recent.pollLast();
            lockedUntil.remove(key);
        }
    }

    private Optional<Duration> remaining(String key) {
        Instant until = lockedUntil.get(key);
        if (until == null) {
            return Optional.empty();
        }
        if (until.isAfter(clock.instant())) {
            return Optional.of(Duration.between(clock.instant(), until));
        }
        lockedUntil.remove(key);
        failures.remove(key);
        return Optional.empty();
    }

    private void forgetBeyond() {
        if (failures.size() > MOST_KEYS) {
            String eldest = failures.keySet().iterator().next();
            failures.remove(eldest);
            lockedUntil.remove(eldest);
        }
    }

    private static Optional<Duration> longer(Optional<Duration> a, Optional<Duration> b) {
        return a.isPresent() && b.isPresent() && b.get().compareTo(a.get()) > 0 ? b : a.or(() -> b);
    }
}
