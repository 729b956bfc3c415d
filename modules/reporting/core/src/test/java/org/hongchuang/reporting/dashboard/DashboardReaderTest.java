package org.hongchuang.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.reporting.api.DashboardView;
import org.hongchuang.reporting.api.GradeCount;
import org.hongchuang.reporting.api.MoneyOfCounty;
import org.hongchuang.reporting.api.MoneyStages;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole dashboard of the small city, with the rulebooks as they are. */
class DashboardReaderTest {
    private static Connection connection;

    @BeforeAll
    static void smallCity() throws SQLException, IOException {
        connection = SmallCity.open();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    private static DashboardView read(String scope) {
        return new DashboardReader(connection, Rulebooks.bundled())
                .read(Instant.parse("2026-11-21T04:00:00Z"), scope, "市总工会");
    }

    @Test
    void setsTheTargetOfTheEditionAgainstTheBases() {
        assertThat(read("/1/").targets()).singleElement().satisfies(line -> {
            assertThat(line.atLeast()).isEqualByComparingTo("5");
            assertThat(line.actual()).isEqualTo(3);
            assertThat(line.actualByDue()).isEqualTo(2);
            assertThat(line.percent()).isEqualTo("60.0");
            assertThat(line.reached()).isEqualTo(Verdict.NOT_MET);
            assertThat(line.article()).isEqualTo("主文 二");
        });
    }

    @Test
    void namesGradesAsTheEditionDoes() {
        assertThat(read("/1/").grades())
                .extracting(GradeCount::year, GradeCount::labelZh, GradeCount::count)
                .containsExactly(tuple(2025, "优秀", 2L), tuple(2025, "", 1L), tuple(2024, "良好", 1L));
    }

    @Test
    void totalsAreTheSumsOfTheCounties() {
        DashboardView view = read("/1/");
        assertThat(view.money())
                .isEqualTo(view.moneyByCounty().stream()
                        .map(MoneyOfCounty::money)
                        .reduce(MoneyStages.NONE, MoneyStages::plus));
        assertThat(view.money().entitled()).isEqualTo(Money.of("550010.14"));
        assertThat(view.money().outstanding()).isEqualTo(Money.of("280010.09"));
        assertThat(view.allBases()).isEqualTo(4);
        assertThat(view.named()).isEqualTo(3);
        assertThat(view.underWay()).isEqualTo(1);
        assertThat(view.openFindings()).isEqualTo(3);
    }

    @Test
    void aCountysDashboardHasTheCountyOnly() {
        DashboardView county = read("/1/2/");
        assertThat(county.named()).isEqualTo(1);
        assertThat(county.targets()).singleElement().satisfies(line -> assertThat(line.actual())
                .isEqualTo(1));
        assertThat(county.openLines().count()).isZero();
    }

    @Test
    void anEmptyReachIsADashboardOfZeros() {
        DashboardView nothing = read("/1/99/");
        assertThat(nothing.money()).isEqualTo(MoneyStages.NONE);
        assertThat(nothing.allBases()).isZero();
        assertThat(nothing.moneyByMonth()).hasSize(12);
    }

    @Test
    void whoHasNoRulebookIsTold() {
        assertThatThrownBy(() -> read("-"))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("accreditation.regime.none"));
    }
}
