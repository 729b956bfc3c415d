package org.hongchuang.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.FindingAction;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.reporting.api.BasesOfCounty;
import org.hongchuang.reporting.api.MoneyOfCounty;
import org.hongchuang.reporting.api.MoneyOfMonth;
import org.hongchuang.reporting.api.MoneyStages;
import org.hongchuang.reporting.api.OpenFindings;
import org.hongchuang.reporting.api.OpenLines;
import org.hongchuang.reporting.dashboard.BaseFigures.Graded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of the small city in {@code small-city.sql}, checked by hand. */
class FiguresTest {
    private static final String CITY = "/1/";
    private static final String COUNTY = "/1/2/";
    private static final String ZONE = "/1/20/";
    private static final String NOBODY = "-";
    private static final String EDITION = "nanchang-bases@2019-06-20";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static Connection connection;

    @BeforeAll
    static void smallCity() throws SQLException, IOException {
        connection = SmallCity.open();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    private static BaseFigures bases(String scope) {
        return new BaseFigures(new Query(connection), scope);
    }

    private static MoneyFigures money(String scope) {
        return new MoneyFigures(new Query(connection), scope);
    }

    private static MoneyStages stages(String entitled, String ordered, String approved, String paid, String returned) {
        return new MoneyStages(
                Money.of(entitled), Money.of(ordered), Money.of(approved), Money.of(paid), Money.of(returned));
    }

    @Test
    void basesStandUnderTheirCountyAndTheCitysOwnComeFirst() {
        assertThat(bases(CITY).byCounty())
                .containsExactly(
                        new BasesOfCounty(null, Map.of(CaseState.NAMED, 1L)),
                        new BasesOfCounty("甲县总工会", Map.of(CaseState.NAMED, 1L, CaseState.SUBMITTED, 1L)),
                        new BasesOfCounty("乙开发区工会工委", Map.of(CaseState.NAMED, 1L)));
    }

    @Test
    void aCountySeesItselfOnly() {
        assertThat(bases(COUNTY).byCounty()).extracting(BasesOfCounty::county).containsExactly("甲县总工会");
        assertThat(money(COUNTY).byCounty()).extracting(MoneyOfCounty::county).containsExactly("甲县总工会");
        assertThat(bases(ZONE).openFindings()).containsExactly(new OpenFindings(FindingAction.RECTIFY, 1));
        assertThat(bases(ZONE).byGrade("nanchang-bases")).containsExactly(new Graded(2025, EDITION, "excellent", 1));
    }

    @Test
    void nobodySeesNothing() {
        assertThat(bases(NOBODY).byCounty()).isEmpty();
        assertThat(bases(NOBODY).namedBy(TODAY)).isZero();
        assertThat(bases(NOBODY).byGrade("nanchang-bases")).isEmpty();
        assertThat(money(NOBODY).byCounty()).isEmpty();
        assertThat(money(NOBODY).openLines().count()).isZero();
    }

    @Test
    void namedBasesAreCountedUpToAndIncludingTheDay() {
        assertThat(bases(CITY).namedBy(LocalDate.of(2020, 12, 30))).isEqualTo(1);
        assertThat(bases(CITY).namedBy(LocalDate.of(2020, 12, 31))).isEqualTo(2);
        assertThat(bases(CITY).namedBy(TODAY)).isEqualTo(3);
    }

    @Test
    void gradesAreThoseOfTheLatestEndedRunOrTheOneBeforeWhereItsChunkFailed() {
        assertThat(bases(CITY).byGrade("nanchang-bases"))
                .containsExactly(
                        new Graded(2025, EDITION, "excellent", 2),
                        new Graded(2025, EDITION, null, 1),
                        new Graded(2024, EDITION, "good", 1));
    }

    @Test
    void findingsAreCountedWhileOpen() {
        assertThat(bases(CITY).openFindings())
                .containsExactly(
                        new OpenFindings(FindingAction.RECTIFY, 2), new OpenFindings(FindingAction.SUBSIDY, 1));
    }

    @Test
    void moneyIsExactInEveryStage() {
        assertThat(money(CITY).byCounty())
                .containsExactly(
                        new MoneyOfCounty(null, stages("10.01", "0", "0", "0", "0")),
                        new MoneyOfCounty("甲县总工会", stages("400000.03", "300000.03", "200000.00", "200000.00", "0")),
                        new MoneyOfCounty(
                                "乙开发区工会工委", stages("150000.10", "100000.10", "100000.10", "70000.05", "50000.00")));
    }

    @Test
    void moneyMovesInTheMonthItHasInShanghai() {
        List<MoneyOfMonth> months = money(COUNTY).byMonth(TODAY);
        assertThat(months)
                .filteredOn(month -> !month.money().equals(MoneyStages.NONE))
                .extracting(MoneyOfMonth::month, MoneyOfMonth::money)
                .containsExactly(
                        tuple(YearMonth.of(2026, 1), stages("200000.00", "100000.03", "0", "0", "0")),
                        tuple(YearMonth.of(2026, 2), stages("200000.03", "200000", "200000", "200000", "0")));
    }

    @Test
    void twelveMonthsAreShownThoughMostAreEmpty() {
        assertThat(money(ZONE).byMonth(TODAY))
                .extracting(MoneyOfMonth::month)
                .hasSize(12)
                .startsWith(YearMonth.of(2025, 12))
                .endsWith(YearMonth.of(2026, 11));
    }

    @Test
    void aReturnedOrderIsReturnedAndNoLongerPaid() {
        assertThat(money(ZONE).byMonth(TODAY))
                .filteredOn(month -> month.money().returned().isPositive())
                .containsExactly(new MoneyOfMonth(YearMonth.of(2026, 5), stages("0", "0", "0", "50000", "50000")));
    }

    @Test
    void openLinesBelongToTheCityAndAreShownToItAlone() {
        assertThat(money(CITY).openLines())
                .isEqualTo(new OpenLines(3, Money.of("7.78"), Money.of("3.50"), LocalDate.of(2026, 4, 2)));
        assertThat(money(COUNTY).openLines()).isEqualTo(new OpenLines(0, Money.ZERO, Money.ZERO, null));
    }

    @Test
    void viewsCannotBeWrittenThrough() throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update rep_base set state = 'DRAFT'"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
