package org.hongchuang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DatabaseWaitTest {
    private static final Duration PAUSE = Duration.ofMillis(1);

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void goesOnAsSoonAsTheDatabaseAnswers() {
        new DatabaseWait(answeringAfter(3), Duration.ofMinutes(1), PAUSE).await();
        assertThat(asked).hasValue(3);
    }

    @Test
    void givesUpWhenPatienceEnds() {
        DatabaseWait wait = new DatabaseWait(answeringAfter(Integer.MAX_VALUE), Duration.ofMillis(20), PAUSE);
        assertThatThrownBy(wait::await)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("did not answer")
                .hasCauseInstanceOf(SQLException.class);
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void endsWhenTheServerStops() {
        Thread.currentThread().interrupt();
        DatabaseWait wait = new DatabaseWait(answeringAfter(Integer.MAX_VALUE), Duration.ofMinutes(1), PAUSE);
        assertThatThrownBy(wait::await).isInstanceOf(IllegalStateException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private DataSource answeringAfter(int tries) {
        Connection connection = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("isValid") ? true : null);
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (asked.incrementAndGet() < tries) {
                        throw new SQLException("Connection refused");
                    }
                    return connection;
                });
    }
}
