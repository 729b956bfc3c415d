package org.hongchuang.accreditation.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongchuang.accreditation.assessment.AssessmentOffice.FULL;
import static org.hongchuang.accreditation.assessment.AssessmentOffice.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hongchuang.accreditation.StateTable;
import org.hongchuang.accreditation.api.AssessmentFilter;
import org.hongchuang.accreditation.api.Assessments;
import org.hongchuang.accreditation.api.Declaration;
import org.hongchuang.accreditation.api.ProposalView;
import org.hongchuang.accreditation.api.RankedRow;
import org.hongchuang.accreditation.api.Rankings;
import org.hongchuang.accreditation.api.ResultItem;
import org.hongchuang.accreditation.api.ResultRequest;
import org.hongchuang.accreditation.api.ResultView;
import org.hongchuang.accreditation.api.Results;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.assessment.AssessmentOffice;
import org.hongchuang.accreditation.receipt.ReceiptDesk;
import org.hongchuang.accreditation.run.Span;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResultDeskTest {
    private static final String WHOLE = ScoreSheet.WHOLE;
    private static final String ALL_FIGURES = "{\"residents\": 60, \"stable_residents\": 50, \"floor_area\": 20000,"
            + " \"jobs\": 3000, \"loan_enterprises\": 12, \"card_rate\": 90, \"card_activation_rate\": 90,"
            + " \"trainings_q1\": 1, \"trainings_q2\": 1, \"trainings_q3\": 1, \"trainings_q4\": 1, \"mentors\": 6,"
            + " \"mentoring_h1\": 1, \"mentoring_h2\": 1, \"mentored_residents\": 55, \"retention_rate\": 80,"
            + " \"jobs_new\": 60, \"tax\": 2, \"output\": 2, \"incubated\": 20, \"extended_services\": true}";
    private static AssessmentOffice office;
    private static int next = 10;

    @BeforeAll
    static void open() {
        office = new AssessmentOffice(ResultDesk.class, RankingDesk.class, ReceiptDesk.class);
    }

    /** A case of a rulebook named on a day, below an organisation. */
    private static int named(String rulebook, String kind, String day, String county) {
        int number = next++;
        office.house.sql(
                "insert into accr_case (id, public_id, organisation, org_path, name, kind, rulebook, credit_code,"
                        + " payee_name, payee_account, payee_bank, state, state_since, applied_on, decided_on, minutes_no,"
                        + " decided_by, named_on, named_by) select " + number
                        + ", gen_random_uuid(), gen_random_uuid(), '"
                        + county + number + "/', '基地" + number + "', '" + kind + "', '" + rulebook + "', 'D" + number
                        + "', payee_name, payee_account, payee_bank, state, state_since, applied_on, decided_on,"
                        + " minutes_no, decided_by, '" + day + "', named_by from accr_case where id = 1");
        return number;
    }

    private static int nanchang() {
        int number = named("nanchang-bases", "office", "2024-04-01", "/1/2/");
        figures(number, 2026, ALL_FIGURES);
        figures(number, 2025, "{\"tax\": 1, \"output\": 1}");
        return number;
    }

    private static void figures(int number, int year, String figures) {
        office.house.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                + " values (" + number + ", " + year + ", 1, '" + figures + "', 'FORM', 'x', now())");
    }

    private static Results results() {
        return office.house.bean(Results.class);
    }

    private static <T> T as(String username, Callable<T> work) {
        office.become(username);
        return office.house.in(work);
    }

    private static UUID propose(String by, int number, int year, String part, ResultRequest request) {
        UUID caseId = office.caseId(number);
        return as(by, () -> results().propose(caseId, year, part, request));
    }

    private static UUID propose(int number) {
        return propose("office1", number, YEAR, WHOLE, new ResultRequest(null, null, null));
    }

    private static UUID determine(int number, int year, String part, ResultRequest request) {
        UUID proposal = propose("office1", number, year, part, request);
        return as("office2", () -> results().confirm(proposal));
    }

    private static ResultView result(UUID id) {
        return as("office1", () -> results().get(id));
    }

    @Test
    void oneProposesAndAnotherDetermines() {
        int number = nanchang();
        office.agree(number, WHOLE, FULL);
        UUID proposal = propose(number);

        assertThatThrownBy(() -> as("office1", () -> results().confirm(proposal)))
                .hasMessage("accreditation.result.same-person");
        assertThatThrownBy(() -> propose(number)).isInstanceOf(Conflict.class);
        UUID id = as("office2", () -> results().confirm(proposal));

        assertThat(result(id)).satisfies(known -> {
            assertThat(known.gradeId()).isEqualTo("excellent");
            assertThat(known.score()).isEqualByComparingTo("100");
            assertThat(known.proposedBy()).isEqualTo("office1");
            assertThat(known.confirmedBy()).isEqualTo("office2");
            assertThat(known.determinedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        });
        assertThat(office.house.value("select purpose from accr_receipt where public_id = '"
                        + result(id).receipt() + "'"))
                .isEqualTo("RESULT");
        List<ResultItem> items = as("office1", () -> results().items(id));
        assertThat(items).hasSize(17).allSatisfy(item -> assertThat(item.points())
                .isEqualByComparingTo(item.max()));
        assertThatThrownBy(() -> as("office3", () -> results().confirm(proposal)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> office.house.sql("update accr_result set grade = 'good'"))
                .isInstanceOf(IllegalStateException.class);
    }

    private enum Verdict {
        CONFIRM,
        REFUSE
    }

    /** Each cell of the table is a proposal of its own. */
    private static final class Proposals implements StateTable.Trial<ProposalView.State, Verdict, UUID> {
        @Override
        public UUID in(ProposalView.State state) {
            int number = nanchang();
            office.agree(number, WHOLE, FULL);
            UUID proposal = propose(number);
            switch (state) {
                case OPEN -> {}
                case CONFIRMED -> give(proposal, Verdict.CONFIRM);
                case REFUSED -> give(proposal, Verdict.REFUSE);
            }
            return proposal;
        }

        @Override
        public void give(UUID proposal, Verdict verdict) {
            as("office2", () -> {
                if (verdict == Verdict.CONFIRM) {
                    return results().confirm(proposal);
                }
                results().refuse(proposal, "分数有误");
                return proposal;
            });
        }

        @Override
        public ProposalView.State stateOf(UUID proposal) {
            return ProposalView.State.valueOf(
                    office.house.value("select state from accr_result_proposal where public_id = '" + proposal + "'"));
        }
    }

    @Test
    void walksEveryStateAndCommandOfAProposalAsDocumented() {
        StateTable.documented(
                "result-proposal.md",
                "# States of a proposed result 考核结果\n\nWritten by `ResultDeskTest`, which gives every command to a"
                        + " proposal in every state. A dash is refused. What was determined stays; a further result"
                        + " corrects it.\n\n"
                        + StateTable.tried(ProposalView.State.values(), Verdict.values(), new Proposals()));
    }

    @Test
    void theDatabaseItselfAsksForTwoPeople() {
        int number = nanchang();
        office.agree(number, WHOLE, FULL);
        UUID proposal = propose(number);

        assertThatThrownBy(() -> office.house.sql("update accr_result_proposal set state = 'CONFIRMED', closed_by ="
                        + " 'office1', closed_at = now() where public_id = '" + proposal + "'"))
                .hasStackTraceContaining("accr_result_proposal");
        assertThatThrownBy(() -> office.house.sql("insert into accr_result (public_id, proposal_id, proposed_by,"
                        + " confirmed_by, case_id, org_path, rulebook, year, part, revision, edition, edition_hash, facts, grade,"
                        + " receipt, reason, minutes_no, determined_on, determined_at) select gen_random_uuid(), id, 'someone',"
                        + " 'office1', case_id, '/1/', 'r', year, part, 1, edition, 'h', facts, grade, gen_random_uuid(), '', '',"
                        + " '2026-11-21', now() from accr_result_proposal where public_id = '"
                        + proposal + "'"))
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void nothingIsProposedBeforePointsAreAgreedAndFiguresComplete() {
        int number = named("nanchang-bases", "office", "2024-04-01", "/1/2/");
        assertThatThrownBy(() -> propose(number)).hasMessage("accreditation.result.pending");
        office.agree(number, WHOLE, FULL);

        assertThatThrownBy(() -> propose(number)).isInstanceOfSatisfying(Rejection.class, refused -> {
            assertThat(refused.code()).isEqualTo("accreditation.result.open-items");
            assertThat(refused.values()[0].toString()).contains("洪工贷10家");
        });
    }

    @Test
    void aProposalFreezesTheScoringAndARefusalFreesIt() {
        int number = nanchang();
        office.agree(number, WHOLE, FULL);
        UUID proposal = propose(number);

        assertThatThrownBy(() -> office.moderate(number, WHOLE, Map.of("signage", "4"), "更正"))
                .hasMessage("accreditation.assessment.proposed");
        assertThatThrownBy(() -> refuse(proposal, " ")).hasMessage("accreditation.result.reason");
        refuse(proposal, "现场照片待补");
        office.moderate(number, WHOLE, Map.of("signage", "4"), "更正");
        UUID id = determine(number, YEAR, WHOLE, new ResultRequest(null, null, null));
        assertThat(result(id).score()).isEqualByComparingTo("99");
        assertThatThrownBy(() -> office.assign(number, WHOLE, "a3")).hasMessage("accreditation.assessment.determined");
    }

    private static void refuse(UUID proposal, String reason) {
        as("office2", () -> {
            results().refuse(proposal, reason);
            return true;
        });
    }

    @Test
    void aCorrectionNeedsReasonAndMinutesAndTakesThePlaceOfTheResult() {
        int number = nanchang();
        office.agree(number, WHOLE, FULL);
        UUID first = determine(number, YEAR, WHOLE, new ResultRequest(null, null, null));
        office.moderate(number, WHOLE, Map.of("model_home", "1"), "复核台账不实");

        assertThatThrownBy(() -> propose(number)).hasMessage("accreditation.result.reason");
        assertThatThrownBy(() -> propose("office1", number, YEAR, WHOLE, new ResultRequest(null, "复核", null)))
                .hasMessage("accreditation.result.minutes");
        UUID second = determine(number, YEAR, WHOLE, new ResultRequest(null, "复核", "纪要8号"));

        assertThat(result(first).latest()).isFalse();
        assertThat(result(second)).satisfies(corrected -> {
            assertThat(corrected.latest()).isTrue();
            assertThat(corrected.revision()).isEqualTo(2);
            assertThat(corrected.gradeId()).isEqualTo("good");
        });
        assertThat(office.house.bean(ResultStore.class).grades(Span.one(number), LocalDate.of(2026, 11, 21)))
                .containsExactly(Map.entry((long) number, new TreeMap<>(Map.of(2026, "good"))));
        assertThat(office.house.bean(ResultStore.class).grades(Span.one(number), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void whoIsRecusedNeitherProposesNorConfirms() {
        int number = nanchang();
        office.assign(number, WHOLE, "a3");
        office.declare(number, WHOLE, "a3", Declaration.RECUSED, "亲属");
        office.agree(number, WHOLE, FULL);

        assertThatThrownBy(() -> propose("a3", number, YEAR, WHOLE, new ResultRequest(null, null, null)))
                .hasMessage("accreditation.result.recused");
        UUID proposal = propose(number);
        assertThatThrownBy(() -> as("a3", () -> results().confirm(proposal)))
                .hasMessage("accreditation.result.recused");
    }

    @Test
    void theBaseSeesItsResultOnceItWasTold() {
        int number = nanchang();
        office.agree(number, WHOLE, FULL);
        UUID id = determine(number, YEAR, WHOLE, new ResultRequest(null, null, null));
        UUID caseId = office.caseId(number);
        office.house.become("applicant", "/1/2/" + number + "/", Role.APPLICANT);
        assertThat(results().of(caseId)).isEmpty();
        assertThatThrownBy(() -> results().get(id)).isInstanceOf(NotFound.class);

        office.become("office1");
        for (String day : new String[] {"2026-11-20", "2026-11-22"}) {
            assertThatThrownBy(() -> tell(id, LocalDate.parse(day), "书面通知"))
                    .hasMessage("accreditation.result.notice-day");
        }
        assertThatThrownBy(() -> tell(id, LocalDate.of(2026, 11, 21), "")).hasMessage("accreditation.result.how");
        tell(id, LocalDate.of(2026, 11, 21), "书面通知");
        assertThatThrownBy(() -> tell(id, LocalDate.of(2026, 11, 21), "再次")).isInstanceOf(Conflict.class);

        office.house.become("applicant", "/1/2/" + number + "/", Role.APPLICANT);
        assertThat(results().get(id).notifiedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(results().items(id)).hasSize(17);
        office.house.become("other", "/1/3/9/", Role.APPLICANT);
        assertThatThrownBy(() -> results().get(id)).isInstanceOf(NotFound.class);
    }

    private static void tell(UUID id, LocalDate on, String how) {
        office.house.run(() -> results().notified(id, on, how));
    }

    @Test
    void whereThereIsNothingToScorePeopleRecordTheGradeEveryTwoYears() {
        int number = named("guizhou-bases", "provincial", "2023-05-01", "/1/2/");
        office.become("office1");
        assertThatThrownBy(() -> propose("office1", number, 2026, WHOLE, new ResultRequest("met", "考核", "纪要1号")))
                .hasMessage("accreditation.assessment.not-this-year");
        assertThatThrownBy(() -> propose("office1", number, 2025, WHOLE, new ResultRequest("good", "考核", "纪要1号")))
                .hasMessage("accreditation.result.grade-missing");
        assertThatThrownBy(() -> propose("office1", number, 2025, WHOLE, new ResultRequest("met", "考核", "")))
                .hasMessage("accreditation.result.minutes");

        UUID id = determine(number, 2025, WHOLE, new ResultRequest("not_met", "考核", "纪要1号"));
        assertThat(result(id).gradeId()).isEqualTo("not_met");
        assertThat(result(id).score()).isNull();
    }

    /** Scores both halves of a Ganzhou base and determines its year. */
    private static UUID ganzhou(String county, String halfYear, String yearEnd) {
        int number = named("ganzhou-bases", "base", "2020-01-01", county);
        office.agree(number, "half_year", Map.of("half_year", halfYear));
        determine(number, YEAR, "half_year", new ResultRequest(null, null, null));
        assertThatThrownBy(() -> propose(number)).hasMessage("accreditation.result.pending");
        office.agree(number, "year_end", Map.of("year_end", yearEnd));
        return determine(number, YEAR, WHOLE, new ResultRequest(null, null, null));
    }

    @Test
    void partialScoresAreWeightedClassedAndRankedWithEqualRanks() {
        UUID sixty = ganzhou("/1/2/", "60", "60");
        UUID eighty = ganzhou("/1/2/", "80", "80");
        UUID best = ganzhou("/1/3/", "95", "90");
        UUID equal = ganzhou("/1/3/", "80", "80");
        UUID rounded = ganzhou("/1/3/", "79.99", "79.99");
        assertThat(result(sixty).gradeId()).isEqualTo("class_2");
        assertThat(result(eighty).gradeId()).isEqualTo("class_1");
        assertThat(result(best).score()).isEqualByComparingTo("92");
        assertThat(result(rounded).gradeId()).isEqualTo("class_2");

        List<RankedRow> rows = as(
                        "office1", () -> office.house.bean(Rankings.class).of("ganzhou-bases", YEAR))
                .rows();
        assertThat(rows).extracting(RankedRow::rank).containsExactly(1, 2, 2, 4, 5);
        assertThat(rows).extracting(RankedRow::best).containsExactly(true, true, true, false, false);
        assertThat(rows).extracting(RankedRow::result).startsWith(best).contains(equal, eighty);

        office.house.become("county", "/1/2/", Role.COUNTY_OFFICER);
        assertThat(office.house.bean(Rankings.class).of("ganzhou-bases", YEAR)).satisfies(view -> {
            assertThat(view.ranked()).isEqualTo(5);
            assertThat(view.rows()).extracting(RankedRow::rank).containsExactly(2, 5);
        });
        assertThatThrownBy(() -> office.house.bean(Rankings.class).of("nanchang-bases", YEAR))
                .hasMessage("accreditation.ranking.none");
    }

    @Test
    void theListOfAYearShowsProgressAndResult() {
        int number = nanchang();
        office.agree(number, WHOLE, FULL);
        determine(number, YEAR, WHOLE, new ResultRequest(null, null, null));

        var rows = as("office1", () -> office.house
                        .bean(Assessments.class)
                        .page(new AssessmentFilter(YEAR, "基地" + number), new PageRequest(0, 20)))
                .rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.due()).isTrue();
            assertThat(row.assessors()).isEqualTo(2);
            assertThat(row.submitted()).isEqualTo(2);
            assertThat(row.result()).isNotNull();
            assertThat(row.result().score()).isEqualByComparingTo("100");
        });
    }
}
