package org.hongchuang.portal.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords the API has just accepted, so that a program calling every second does not ask the directory every second.
 * Holds for less than a minute; kept as a keyed hash whose key lives and dies with the server.
 */
@ApplicationScoped
public class RecentlyAccepted {
    private static final Duration HOLDS = Duration.ofSeconds(45);
    private static final int MOST = 1_000;

    @Inject
    private Clock clock;

    private final SecretKeySpec key = key();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Set<String> groups, Instant until) {}

    synchronized Optional<Set<String>> groups(Credentials credentials) {
        return Optional.ofNullable(entries.get(hash(credentials)))
                .filter(entry -> entry.until().isAfter(clock.instant()))
                .map(Entry::groups);
    }

    synchronized void remember(Credentials credentials, Set<String> groups) {
        Instant now = clock.instant();
        entries.values().removeIf(entry -> !entry.until().isAfter(now));
        if (entries.size() < MOST) {
            entries.put(hash(credentials), new Entry(groups, now.plus(HOLDS)));
        }
    }

    private String hash(Credentials credentials) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(credentials.username().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(credentials.password().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec key() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
