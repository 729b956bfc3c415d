package org.hongchuang.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LockoutTest {
    private final Hands clock = new Hands();
    private final Lockout lockout = new Lockout(clock, 5, 5);

    @Test
    void locksAnAccountAfterFiveFailuresFromAnywhere() {
        for (int i = 0; i < 5; i++) {
            assertThat(lockout.begin("li", "10.0.0." + i)).isEmpty();
        }
        assertThat(lockout.begin("li", "10.0.0.99")).contains(Duration.ofMinutes(15));
        assertThat(lockout.begin("wang", "10.0.0.99")).isEmpty();
    }

    @Test
    void locksAnAddressAfterFiveFailuresWithAnyNames() {
        for (int i = 0; i < 5; i++) {
            assertThat(lockout.begin("name" + i, "10.0.0.1")).isEmpty();
        }
        assertThat(lockout.begin("another", "10.0.0.1")).isPresent();
        assertThat(lockout.begin("another", "10.0.0.2")).isEmpty();
    }

    @Test
    void opensAgainAfterAQuarterOfAnHour() {
        fail("li", "a", 5);
        clock.pass(Duration.ofMinutes(14));
        assertThat(lockout.begin("li", "b")).contains(Duration.ofMinutes(1));
        clock.pass(Duration.ofMinutes(1));
        assertThat(lockout.begin("li", "b")).isEmpty();
    }

    @Test
    void forgetsFailuresOlderThanAQuarterOfAnHour() {
        fail("li", "a", 4);
        clock.pass(Duration.ofMinutes(16));
        fail("li", "a", 4);
        assertThat(lockout.begin("li", "a")).isEmpty();
    }

    @Test
    void startsTheAccountAfreshAfterASuccess() {
        fail("li", "a", 4);
        assertThat(lockout.begin("li", "b")).isEmpty();
        lockout.succeeded("li", "b");
        fail("li", "c", 4);
        assertThat(lockout.begin("li", "d")).isEmpty();
    }

    @Test
    void doesNotLetAnOwnAccountClearTheAddress() {
        for (int i = 0; i < 4; i++) {
            lockout.begin("victim" + i, "a");
        }
        lockout.begin("own", "a");
        lockout.succeeded("own", "a");
        lockout.begin("victim9", "a");
        assertThat(lockout.begin("victim10", "a")).isPresent();
    }

    @Test
    void doesNotCountWhileTheDirectoryIsAway() {
        for (int i = 0; i < 20; i++) {
            assertThat(lockout.begin("li", "a")).isEmpty();
            lockout.undecided("li", "a");
        }
    }

    @Test
    void countsAttemptsThatRunAtTheSameTime() {
        long looked = 0;
        for (int i = 0; i < 100; i++) {
            looked += lockout.begin("li", "address" + i).isEmpty() ? 1 : 0;
        }
        assertThat(looked).isEqualTo(5);
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            lockout.begin(account, address);
        }
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-21T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
