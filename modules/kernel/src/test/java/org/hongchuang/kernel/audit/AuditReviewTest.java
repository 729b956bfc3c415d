package org.hongchuang.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hongchuang.kernel.TestDatabase;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.time.Clocks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuditReviewTest {
    /** Half an hour before midnight in Shanghai. */
    private static final Instant LATE = Instant.parse("2026-11-20T15:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final AuditFilter ALL = new AuditFilter("", null, null, null);

    /** An instant is written differently for each. */
    private static final List<Duration> FRACTIONS =
            List.of(Duration.ZERO, Duration.ofMillis(120), Duration.ofNanos(5000), Duration.ofNanos(999_999_999));

    private final DataSource database = TestDatabase.with();
    private final AuditTrail trail = new AuditTrail();
    private final AuditReview review = new AuditReview();

    @BeforeEach
    void fourDeeds() {
        trail.database = database;
        review.database = database;
        trail.current = new CurrentActor();
        review.actor = new CurrentActor();
        record(0, "Maker1", "李制单", "/1/", "finance.order.made", "/1/2/");
        record(1, "office1", "王_核实", "/1/", "accreditation.case.verify", "/1/3/");
        record(2, "maker1", "李制单", "/1/", "finance.order.made", "/1/3/");
        trail.current.become(Actor.system("nightly"));
        record(3, "accreditation.evaluation.run-started", "/");
        audit("/1/");
    }

    private void record(int hours, String username, String name, String path, String action, String orgPath) {
        trail.current.become(new Actor(username, name, Set.of(), path, "", false));
        record(hours, action, orgPath);
    }

    private void record(int hours, String action, String orgPath) {
        trail.clock = Clock.fixed(LATE.plus(Duration.ofHours(hours)).plus(FRACTIONS.get(hours)), Clocks.SHANGHAI);
        trail.record(action, "s" + hours, orgPath, "");
    }

    private void audit(String path) {
        review.actor.become(new Actor("auditor1", "审计", Set.of(Role.AUDITOR), path, "", false));
    }

    private static List<String> subjects(Page<AuditLine> page) {
        return page.rows().stream().map(AuditLine::subject).toList();
    }

    @Test
    void showsTheNewestFirstASliceAtATime() {
        Page<AuditLine> second = review.page(ALL, new PageRequest(1, 2));
        assertThat(subjects(second)).containsExactly("s2", "s1");
        assertThat(second.total()).isEqualTo(4);
        AuditLine line = second.rows().get(1);
        assertThat(line.at()).isEqualTo(LATE.plus(Duration.ofHours(1)).plusMillis(120));
        assertThat(line.displayName()).isEqualTo("王_核实");
        assertThat(line.action().textKey()).isEqualTo("accreditation.audit.case.verify");
    }

    @Test
    void showsWhatLiesInReachAndWhatTheHouseDidForAll() {
        audit("/1/3/");
        assertThat(subjects(review.page(ALL, new PageRequest(0, 9)))).containsExactly("s3", "s2", "s1");
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                Arguments.of("maker", null, null, null, List.of("s2", "s0")),
                Arguments.of(" 制单 ", null, null, null, List.of("s2", "s0")),
                Arguments.of("_", null, null, null, List.of("s1")),
                Arguments.of("%", null, null, null, List.of()),
                Arguments.of("", "finance.order.made", null, null, List.of("s2", "s0")),
                Arguments.of("", "finance.order", null, null, List.of()),
                Arguments.of("", null, null, DAY, List.of("s0")),
                Arguments.of("", null, DAY.plusDays(1), null, List.of("s3", "s2", "s1")),
                Arguments.of("maker", "finance.order.made", DAY, DAY, List.of("s0")));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void filters(
            String person,
            @Nullable String action,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> expected) {
        Page<AuditLine> found = review.page(new AuditFilter(person, action, from, to), new PageRequest(0, 9));
        assertThat(subjects(found)).isEqualTo(expected);
        assertThat(found.total()).isEqualTo(expected.size());
    }

    @Test
    void knowsEachRecordedActionOnce() {
        assertThat(review.actions())
                .extracting(AuditAction::code)
                .containsExactly(
                        "accreditation.case.verify", "accreditation.evaluation.run-started", "finance.order.made");
    }

    @Test
    void theTrailAsItWasWrittenIsWhole() {
        audit("/1/3/");
        assertThat(review.verify()).isEqualTo(new ChainCheck(4, null, null));
        assertThat(brokenByTheHandbook()).isEmpty();
    }

    /** What the statement in the operations handbook finds, which must agree with us. */
    private List<Long> brokenByTheHandbook() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            String handbook = Files.readString(Path.of("../../docs/operations.md"));
            String sql = handbook.substring(handbook.indexOf("with entry as ("));
            List<Long> numbers = new ArrayList<>();
            try (var row = statement.executeQuery(sql.substring(0, sql.indexOf("```")))) {
                while (row.next()) {
                    numbers.add(row.getLong("id"));
                }
            }
            return numbers;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void findsTheFirstEntryThatDoesNotFollow(String tampering, long whole, String subject) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table kern_audit disable trigger kern_audit_append_only");
            statement.execute(tampering);
        }
        ChainCheck check = review.verify();
        assertThat(check.whole()).isEqualTo(whole);
        AuditLine broken = review.page(ALL, new PageRequest(0, 9)).rows().stream()
                .filter(line -> line.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        assertThat(check).isEqualTo(new ChainCheck(whole, broken.number(), broken.at()));
        assertThat(brokenByTheHandbook()).startsWith(broken.number());
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                Arguments.of("update kern_audit set detail = 'else' where subject = 's1'", 1, "s1"),
                Arguments.of("update kern_audit set at = at + interval '1 microsecond' where subject = 's3'", 3, "s3"),
                Arguments.of("delete from kern_audit where subject = 's0'", 0, "s1"),
                Arguments.of("delete from kern_audit where subject = 's2'", 2, "s3"));
    }
}
