package org.hongchuang.accreditation.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongchuang.accreditation.whatif.TriedCity.IN_FORCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.Change;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.api.WhatIfFilter;
import org.hongchuang.accreditation.api.WhatIfRequest;
import org.hongchuang.accreditation.api.WhatIfSummary;
import org.hongchuang.accreditation.api.WhatIfSummary.ChangeCount;
import org.hongchuang.accreditation.api.WhatIfSummary.GradeMove;
import org.hongchuang.accreditation.api.WhatIfView;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhatIfRunTest {
    private final TriedCity city = new TriedCity(2);

    @Test
    void lowerBoundsMoveExactlyTheCasesBetween() {
        WhatIfView tried = city.tried(IN_FORCE, city.lenient());

        assertThat(tried.progress().state()).isEqualTo(RunState.ENDED);
        assertThat(city.changes(tried))
                .isEqualTo(Map.of(
                        1, EnumSet.of(Change.GRADE, Change.RECTIFY_ENDS),
                        2, EnumSet.of(Change.GRADE, Change.RECTIFY_ENDS),
                        4, EnumSet.of(Change.GRADE, Change.SUBSIDY_GAINED, Change.MONEY)));
        WhatIfSummary summary = city.summary(tried);
        assertThat(summary.compared()).isEqualTo(6);
        assertThat(summary.changed()).isEqualTo(3);
        assertThat(summary.grades())
                .containsExactlyInAnyOrder(
                        new GradeMove("below_good", "good", 2),
                        new GradeMove("good", "good", 1),
                        new GradeMove("good", "excellent", 1),
                        new GradeMove("excellent", "excellent", 1),
                        new GradeMove(null, null, 1));
        assertThat(summary.changes())
                .containsExactly(
                        new ChangeCount(Change.GRADE, 3),
                        new ChangeCount(Change.SUBSIDY_GAINED, 1),
                        new ChangeCount(Change.MONEY, 1),
                        new ChangeCount(Change.RECTIFY_ENDS, 2));
        assertThat(summary.money())
                .satisfiesExactly(
                        oneOff -> {
                            assertThat(oneOff.year()).isEqualTo(2024);
                            assertThat(oneOff.before()).isEqualByComparingTo("1200000");
                            assertThat(oneOff.difference()).isEqualByComparingTo("0");
                        },
                        workingFund -> {
                            assertThat(workingFund.year()).isEqualTo(2026);
                            assertThat(workingFund.label().zh()).isEqualTo("优秀基地工作经费");
                            assertThat(workingFund.before()).isEqualByComparingTo("50000");
                            assertThat(workingFund.after()).isEqualByComparingTo("100000");
                            assertThat(workingFund.difference()).isEqualByComparingTo("50000");
                        });
    }

    @Test
    void aRowShowsBothSides() {
        WhatIfView tried = city.tried(IN_FORCE, city.lenient());

        assertThat(city.cases(tried, WhatIfFilter.ALL).get(3)).satisfies(row -> {
            assertThat(row.name()).isEqualTo("基地4");
            assertThat(row.before().grade()).isEqualTo("good");
            assertThat(row.after().grade()).isEqualTo("excellent");
            assertThat(row.before().certain()).isEqualByComparingTo("88");
            assertThat(row.after().attainable()).isEqualByComparingTo("88");
            assertThat(row.before().eligible()).isEqualTo(Verdict.UNKNOWN);
            assertThat(row.before().consequences()).isEmpty();
            assertThat(row.before().money()).isEqualByComparingTo("200000");
            assertThat(row.after().money()).isEqualByComparingTo("250000");
        });
        assertThat(city.cases(tried, WhatIfFilter.ALL).get(0).before().consequences())
                .containsExactly("rectify");
    }

    @Test
    void anEditionAgainstItselfChangesNothing() {
        WhatIfView tried = city.tried(IN_FORCE, IN_FORCE);

        assertThat(city.changes(tried)).isEmpty();
        assertThat(city.summary(tried)).satisfies(summary -> {
            assertThat(summary.compared()).isEqualTo(6);
            assertThat(summary.changed()).isZero();
            assertThat(summary.changes()).isEmpty();
            assertThat(summary.money()).allMatch(sum -> sum.difference().signum() == 0);
        });
    }

    @ParameterizedTest
    @MethodSource("readings")
    void anotherReadingChangesWhatItIsAbout(String reading, Map<Integer, Set<Change>> expected) {
        assertThat(city.changes(city.tried(IN_FORCE, IN_FORCE + "#" + reading))).isEqualTo(expected);
    }

    static Stream<Arguments> readings() {
        return Stream.of(
                Arguments.of("NB-2=B", Map.of(3, Set.of(Change.RECTIFY_BEGINS), 4, Set.of(Change.RECTIFY_BEGINS))),
                Arguments.of("NB-5=B", Map.of(1, Set.of(Change.TERMS), 2, Set.of(Change.TERMS))),
                Arguments.of("NB-6=B", Map.of()),
                Arguments.of("NB-4=B", Map.of()));
    }

    @Test
    void aWithdrawalThatCarriesABanIsOneMoreBan() {
        city.house.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                + " select case_id, 2026, 3, figures::jsonb || '{\"rectification_failed\": true}', 'FORM', 'office', now()"
                + " from accr_figures where case_id = 6 and revision = 2");

        assertThat(city.changes(city.tried(IN_FORCE, IN_FORCE + "#NB-4=B")))
                .isEqualTo(Map.of(6, Set.of(Change.BAN_BEGINS)));
    }

    @Test
    void aBaseTooYoungToBeAppraisedHasNoGrade() {
        city.house.sql("update accr_case set named_on = '2026-03-01' where id = 5");
        WhatIfView tried = city.tried(IN_FORCE, city.lenient());

        assertThat(city.cases(tried, WhatIfFilter.ALL).get(4).before()).satisfies(outcome -> {
            assertThat(outcome.grade()).isNull();
            assertThat(outcome.money()).isEqualByComparingTo("200000");
        });
        assertThat(city.summary(tried).money())
                .anySatisfy(sum -> assertThat(sum.year() + sum.subsidy()).isEqualTo("2026one_off"));
    }

    @Test
    void aCaseTheDraftCannotWorkWithIsShownAndStopsNobody() {
        String draft = city.draft(
                "        - id: signage\n          label: {zh: 标志与制度上墙, en: sign and rules on display}\n          points: 5",
                "        - id: signage\n          label: {zh: 标志与制度上墙, en: sign and rules on display}\n          points: 4",
                "        - id: company_boards\n          label: {zh: 企业名牌与展板, en: name plates and display boards}\n"
                        + "          points: 5",
                "        - id: company_boards\n          label: {zh: 企业名牌与展板, en: name plates and display boards}\n"
                        + "          points: 6");
        WhatIfView tried = city.tried(IN_FORCE, draft);

        assertThat(tried.progress().failed()).isZero();
        assertThat(city.summary(tried)).satisfies(summary -> {
            assertThat(summary.unfit()).isEqualTo(5);
            assertThat(summary.compared()).isEqualTo(1);
        });
        assertThat(city.cases(tried, new WhatIfFilter(null, Change.UNFIT, null, null)))
                .hasSize(5)
                .allSatisfy(row -> {
                    assertThat(row.before()).isNotNull();
                    assertThat(row.after()).isNull();
                    assertThat(row.problem()).contains("signage");
                });
    }

    @Test
    void theFactsOfAPastDayAreThoseOfTheLastReceiptsUpToIt() {
        city.asHouse(() -> city.night.pass(RunCause.BUTTON));
        city.house.sql("alter table accr_receipt disable trigger accr_receipt_append_only;"
                + " update accr_receipt set made_at = '2026-11-10T15:59:00Z' where case_id < 5;"
                + " alter table accr_receipt enable trigger accr_receipt_append_only;"
                + " insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at)"
                + " select id, 2026, 2, '{}', '{}', 'office', now() from accr_case where id < 6");
        WhatIfView past = city.start(IN_FORCE, city.lenient(), LocalDate.of(2026, 11, 10));
        city.work();

        assertThat(city.summary(past).withoutFacts()).isEqualTo(2);
        assertThat(city.summary(past).compared()).isEqualTo(4);
        assertThat(city.changes(past)).containsOnlyKeys(1, 2, 4);
        WhatIfView before = city.start(IN_FORCE, city.lenient(), LocalDate.of(2026, 11, 9));
        city.work();
        assertThat(city.summary(before).withoutFacts()).isEqualTo(6);
        assertThat(city.summary(city.tried(IN_FORCE, city.lenient())).changed()).isZero();
    }

    @Test
    void itWritesNothingButItsResult() {
        city.asHouse(() -> city.night.pass(RunCause.BUTTON));
        Map<String, String> before = rowsOfOtherTables();
        city.tried(IN_FORCE, city.lenient());

        assertThat(rowsOfOtherTables())
                .isEqualTo(before)
                .hasSizeGreaterThan(8)
                .containsKeys("accr_receipt", "accr_case");
        assertThat(before.get("accr_receipt")).startsWith("6 ");
    }

    /** Count and content of every table of the context that is not the ledger or the result. */
    private Map<String, String> rowsOfOtherTables() {
        List<String> own = List.of("accr_run", "accr_chunk", "accr_tally", "accr_what_if", "accr_what_if_case");
        String tables = city.house.value("select string_agg(table_name, ' ') from information_schema.tables"
                + " where table_name like 'accr\\_%'");
        return Stream.of(tables.split(" "))
                .filter(table -> !own.contains(table))
                .collect(Collectors.toMap(
                        table -> table,
                        table -> city.house.value(
                                "select count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' order by"
                                        + " t::text)), '') from " + table + " t")));
    }

    @Test
    void countiesTryTheirOwnCasesAndSeeNoOther() {
        WhatIfView whole = city.tried(IN_FORCE, city.lenient());
        city.house.become("county", "/1/2/", Role.LEADER);
        WhatIfView own = city.start(IN_FORCE, city.lenient(), null);
        assertThat(own.progress().total()).isEqualTo(3);
        city.work();
        city.house.become("county", "/1/2/", Role.LEADER);

        assertThat(city.changes(own)).containsOnlyKeys(1);
        assertThat(city.get(own).draft()).isNull();
        assertThatThrownBy(() -> city.get(whole)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> city.cases(whole, WhatIfFilter.ALL)).isInstanceOf(NotFound.class);
        assertThat(city.house
                        .in(() -> city.whatIfs().page(new PageRequest(0, 10)))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aPersonHasOneUnderWayAtATime() {
        city.start(IN_FORCE, IN_FORCE, null);
        assertThatThrownBy(() -> city.start(IN_FORCE, IN_FORCE, null)).isInstanceOf(Conflict.class);
        city.house.become("leader1", "/1/", Role.LEADER);
        assertThat(city.start(IN_FORCE, IN_FORCE, null).progress().running()).isTrue();
    }

    @Test
    void aWhatIfAndAnEvaluationRunSideBySide() {
        WhatIfView tried = city.start(IN_FORCE, city.lenient(), null);
        city.asHouse(() -> city.night.pass(RunCause.TIMER));

        assertThat(city.get(tried).progress().state()).isEqualTo(RunState.ENDED);
        assertThat(city.house.value("select count(*) from accr_receipt")).isEqualTo("6");
        assertThat(city.changes(tried)).hasSize(3);
    }

    @Test
    void aMessageDeliveredTwiceChangesNothing() {
        WhatIfView tried = city.start(IN_FORCE, city.lenient(), null);
        List<Long> chunks = city.chunks();
        city.asHouse(() -> chunks.forEach(city.night.work()::perform));
        WhatIfSummary once = city.summary(tried);
        city.asHouse(() -> chunks.forEach(city.night.work()::perform));

        assertThat(city.summary(tried)).isEqualTo(once);
        assertThat(city.cases(tried, WhatIfFilter.ALL)).hasSize(6);
    }

    @Test
    void aDraftWrittenOnMeanwhileChangesNothingOfWhatIsTried() {
        WhatIfView tried = city.start(IN_FORCE, city.lenient(), null);
        city.draft("      min: 80\n", "      min: 10\n");
        city.work();

        assertThat(city.changes(tried)).containsOnlyKeys(1, 2, 4);
    }

    @Test
    void contentThatIsNotWhatWasTriedFailsTheRun() {
        WhatIfView tried = city.start(IN_FORCE, city.lenient(), null);
        city.house.sql("update accr_what_if set after_content = before_content");
        List<Long> chunks = city.chunks();
        city.asHouse(() -> chunks.forEach(chunk -> {
            assertThatThrownBy(() -> city.night.work().perform(chunk)).hasMessageContaining("not what was tried");
            city.night.work().giveUp(chunk);
        }));

        assertThat(city.get(tried).progress()).satisfies(progress -> {
            assertThat(progress.state()).isEqualTo(RunState.ENDED);
            assertThat(progress.failed()).isEqualTo(6);
        });
        assertThat(city.house.in(() -> city.whatIfs().failedChunks(tried.id()))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "nanchang-bases@2019-06-20, no-such@2020-01-01, 2026, , policies.edition.unknown",
        "nanchang-bases@2019-06-20, nanchang-bases@2019-06-20, 2018, , accreditation.evaluation.year-range",
        "nanchang-bases@2019-06-20, nanchang-bases@2019-06-20, 2027, , accreditation.evaluation.year-range",
        "nanchang-bases@2019-06-20, nanchang-bases@2019-06-20, 2026, 2025-12-31, accreditation.evaluation.year-range",
        "nanchang-bases@2019-06-20, nanchang-bases@2019-06-20, 2026, 2026-11-21, accreditation.what-if.day-not-past"
    })
    void whatMakesNoSenseIsRefused(String before, String after, int year, LocalDate day, String code) {
        assertThatThrownBy(() -> city.house.in(
                        () -> city.whatIfs().start(new WhatIfRequest(before, after, year, day), RunCause.API)))
                .isInstanceOf(Rejection.class)
                .hasMessage(code);
        assertThat(city.night.count("accr_run")).isZero();
    }

    @Test
    void whatIsDueIsTheSumOfItsRows() {
        WhatIfView tried = city.tried(IN_FORCE, city.lenient());
        BigDecimal rows = city.cases(tried, WhatIfFilter.ALL).stream()
                .map(row -> row.after().money())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(city.summary(tried).money().stream()
                        .map(WhatIfSummary.SubsidySum::after)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(rows)
                .isEqualByComparingTo("1300000");
    }
}
