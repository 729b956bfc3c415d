package org.hongchuang.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hongchuang.kernel.TestDatabase;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.audit.TrailForTests;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.time.Clocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HolidaysTest {
    private static final DataSource DATABASE = TestDatabase.with();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T02:00:00Z"), Clocks.SHANGHAI);
    private static final HolidayYear NEXT = new HolidayYear(
            2027,
            "试〔2026〕1号",
            List.of(
                    festival("元旦", "2027-01-01", "2027-01-03"),
                    festival("春节", "2027-02-05", "2027-02-12", "2027-02-20"),
                    festival("劳动节", "2027-05-01", "2027-05-05"),
                    festival("国庆节", "2027-10-01", "2027-10-07", "2027-09-26")));

    private final HolidayStore store = new HolidayStore();
    private final Holidays holidays = new Holidays();
    private final WorkingDays workingDays = new WorkingDays();

    @BeforeEach
    void wire() {
        store.database = DATABASE;
        KnownHolidays known = new KnownHolidays();
        known.store = store;
        workingDays.known = known;
        holidays.store = store;
        holidays.known = known;
        holidays.clock = CLOCK;
        holidays.actor = new CurrentActor();
        holidays.audit = TrailForTests.of(DATABASE, CLOCK, holidays.actor);
        become("office1");
    }

    private void become(String username) {
        holidays.actor.become(new Actor(username, username, Set.of(Role.OFFICE_OFFICER), "/1/", "", false));
    }

    private static Festival festival(String name, String from, String to, String... workdays) {
        return new Festival(
                name,
                LocalDate.parse(from),
                LocalDate.parse(to),
                Stream.of(workdays).map(LocalDate::parse).toList());
    }

    private HolidayState stateOf(UUID id) {
        return holidays.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void aYearCountsOnceAnotherPersonHasConfirmedIt() {
        LocalDate lateDecember = LocalDate.of(2026, 12, 30);
        UUID id = holidays.enter(NEXT);
        refused("kernel.calendar.unpublished", () -> workingDays.plus(lateDecember, 5));
        refused("kernel.calendar.own", () -> holidays.decide(id, true));
        become("office2");
        holidays.decide(id, true);
        assertThat(workingDays.plus(lateDecember, 5)).isEqualTo("2027-01-07");
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 9, 26))).isTrue();
        assertThat(stateOf(id)).isEqualTo(HolidayState.CONFIRMED);
        assertThat(holidays.inForce().get(0)).isEqualTo(NEXT);
        refused("kernel.calendar.decided", () -> holidays.decide(id, false));

        UUID changed = holidays.enter(new HolidayYear(2027, "试〔2026〕2号", festivals(all -> {
            all.set(0, festival("元旦", "2027-01-01", "2027-01-04", "2027-01-09"));
            return all;
        })));
        become("office1");
        holidays.decide(changed, true);
        assertThat(workingDays.plus(lateDecember, 5))
                .as("a later arrangement takes the place of the former")
                .isEqualTo("2027-01-08");
        assertThat(workingDays.plus(lateDecember, 6)).isEqualTo("2027-01-09");
    }

    @Test
    void whatIsSentBackNeverCounts() {
        UUID id = holidays.enter(new HolidayYear(2026, "误", festivals(UnaryOperator.identity(), 2026)));
        become("office2");
        holidays.decide(id, false);
        assertThat(stateOf(id)).isEqualTo(HolidayState.REFUSED);
        assertThat(holidays.inForce().stream().filter(year -> year.year() == 2026))
                .extracting(HolidayYear::document)
                .containsExactly("国办发明电〔2025〕7号");
        assertThatThrownBy(() -> holidays.decide(UUID.randomUUID(), true)).isInstanceOf(NotFound.class);
    }

    private UUID entered(HolidayState state) {
        become("office1");
        UUID id = holidays.enter(NEXT);
        become("office2");
        if (state != HolidayState.ENTERED) {
            holidays.decide(id, state == HolidayState.CONFIRMED);
        }
        return id;
    }

    private String decided(HolidayState state, boolean confirm) {
        UUID id = entered(state);
        try {
            holidays.decide(id, confirm);
        } catch (Rejection refused) {
            assertThat(stateOf(id)).isEqualTo(state);
            return "–";
        }
        return stateOf(id).name();
    }

    @Test
    void walksEveryStateAndCommandAsDocumented() throws IOException {
        String table =
                "# States of an arrangement of holidays 节假日安排\n\nWritten by `HolidaysTest`. A dash is refused.\n\n"
                        + "| state | CONFIRM | REFUSE |\n|---|---|---|\n"
                        + Stream.of(HolidayState.values())
                                .map(state -> "| " + state + " | " + decided(state, true) + " | "
                                        + decided(state, false) + " |\n")
                                .collect(Collectors.joining());
        Path page = Path.of("../../docs/states/holiday.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(page, table);
        }
        assertThat(Files.readString(page)).isEqualTo(table);
    }

    private static List<Festival> festivals(UnaryOperator<List<Festival>> change) {
        return change.apply(new ArrayList<>(NEXT.festivals()));
    }

    private static List<Festival> festivals(UnaryOperator<List<Festival>> change, int year) {
        return change.apply(new ArrayList<>(PublishedHolidays.BY_YEAR.get(year).festivals()));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("kernel.calendar.year", new HolidayYear(2028, "文", NEXT.festivals())),
                Arguments.of("kernel.calendar.year", new HolidayYear(2023, "文", NEXT.festivals())),
                Arguments.of("kernel.calendar.document-missing", new HolidayYear(2027, " ", NEXT.festivals())),
                Arguments.of("kernel.calendar.always-off", with(null)),
                Arguments.of("kernel.calendar.festival", with(festival("元旦", "2027-01-03", "2027-01-01"))),
                Arguments.of("kernel.calendar.festival", with(festival(" ", "2027-01-01", "2027-01-01"))),
                Arguments.of("kernel.calendar.festival", with(festival("元旦", "2027-01-01", "2027-01-31"))),
                Arguments.of("kernel.calendar.workday", with(festival("元旦", "2027-01-01", "2027-01-03", "2027-01-04"))),
                Arguments.of("kernel.calendar.outside", with(festival("元旦", "2026-12-24", "2027-01-01"))),
                Arguments.of("kernel.calendar.twice", with(festival("元旦", "2027-01-01", "2027-01-03", "2027-01-03"))),
                Arguments.of("kernel.calendar.same-name", with(festival("春节", "2027-01-01", "2027-01-01"))));
    }

    private static HolidayYear with(Festival newYear) {
        return new HolidayYear(2027, "文", festivals(all -> {
            all.remove(0);
            if (newYear != null) {
                all.add(newYear);
            }
            return all;
        }));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWhatCannotBe(String code, HolidayYear wrong) {
        refused(code, () -> holidays.enter(wrong));
    }

    @Test
    void theDatabaseKnowsFourEyesAndForgetsNothing() throws SQLException {
        UUID id = holidays.enter(NEXT);
        assertThatThrownBy(() -> store.decide(id, true, "office1", CLOCK.instant()))
                .hasStackTraceContaining("kern_holiday_four_eyes");
        for (String table : List.of("kern_holiday_entry", "kern_holiday", "kern_holiday_verdict")) {
            try (var connection = DATABASE.getConnection();
                    var delete = connection.createStatement()) {
                assertThatThrownBy(() -> delete.execute("delete from " + table)).hasMessageContaining("append-only");
            }
        }
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.code())
                .isEqualTo(code));
    }
}
