package org.hongchuang.accreditation.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongchuang.accreditation.assessment.AssessmentOffice.FULL;
import static org.hongchuang.accreditation.assessment.AssessmentOffice.YEAR;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.FactsOf;
import org.hongchuang.accreditation.api.FindingAction;
import org.hongchuang.accreditation.api.FindingFilter;
import org.hongchuang.accreditation.api.FindingView;
import org.hongchuang.accreditation.api.Findings;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureTerms;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.hongchuang.accreditation.api.Meetings;
import org.hongchuang.accreditation.api.Proposal;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.accreditation.api.Replay;
import org.hongchuang.accreditation.api.ResultRequest;
import org.hongchuang.accreditation.api.Results;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunWork;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.assessment.AssessmentOffice;
import org.hongchuang.accreditation.evaluation.EvaluationChunks;
import org.hongchuang.accreditation.evaluation.EvaluationDesk;
import org.hongchuang.accreditation.evaluation.TermNotice;
import org.hongchuang.accreditation.letter.Letter;
import org.hongchuang.accreditation.letter.Letters;
import org.hongchuang.accreditation.receipt.ReceiptDesk;
import org.hongchuang.accreditation.run.RunCrew;
import org.hongchuang.accreditation.run.Workers;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What follows from determined results, by the published rulebooks of three federations, at once and by night. */
class FollowingResultsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String ALL_FIGURES = "{\"residents\": 60, \"stable_residents\": 50, \"floor_area\": 20000,"
            + " \"jobs\": 3000, \"loan_enterprises\": 12, \"card_rate\": 90, \"card_activation_rate\": 90,"
            + " \"trainings_q1\": 1, \"trainings_q2\": 1, \"trainings_q3\": 1, \"trainings_q4\": 1, \"mentors\": 6,"
            + " \"mentoring_h1\": 1, \"mentoring_h2\": 1, \"mentored_residents\": 55, \"retention_rate\": 80,"
            + " \"jobs_new\": 60, \"tax\": 2, \"output\": 2, \"incubated\": 20, \"extended_services\": true}";
    private static AssessmentOffice office;
    private static int next = 10;

    @BeforeAll
    static void open() {
        office = new AssessmentOffice(
                ResultDesk.class,
                ReceiptDesk.class,
                EvaluationDesk.class,
                RunCrew.class,
                EvaluationChunks.class,
                Portfolio.desk("measure.MeasureDesk"),
                Portfolio.desk("meeting.MeetingDesk"),
                Portfolio.desk("finding.FindingDesk"),
                Portfolio.desk("base.CaseDesk"));
        Workers.in(office.house, 50);
        office.house.put(TermNotice.class, new TermNotice(6));
    }

    @AfterEach
    void comeBack() {
        office.house.today(TODAY);
    }

    private static int named(String rulebook, String kind, String day) {
        int number = next++;
        office.house.sql(
                "insert into accr_case (id, public_id, organisation, org_path, name, kind, rulebook, credit_code,"
                        + " payee_name, payee_account, payee_bank, state, state_since, applied_on, decided_on, minutes_no,"
                        + " decided_by, named_on, named_by) select " + number
                        + ", gen_random_uuid(), gen_random_uuid(), '/1/2/" + number + "/', '基地" + number + "', '" + kind
                        + "', '" + rulebook + "', 'D" + number
                        + "', payee_name, payee_account, payee_bank, state, state_since, applied_on, decided_on,"
                        + " minutes_no, decided_by, '" + day + "', named_by from accr_case where id = 1");
        return number;
    }

    private static int provincial(String namedOn) {
        int number = named("guizhou-bases", "provincial", namedOn);
        office.house.sql("update accr_case set title_until = named_on + interval '5 years' where id = " + number);
        return number;
    }

    private static UUID determine(int number, int year, String part, ResultRequest request) {
        office.become("office1");
        UUID proposal = office.house.in(
                () -> office.house.bean(Results.class).propose(office.caseId(number), year, part, request));
        office.become("office2");
        return office.house.in(() -> office.house.bean(Results.class).confirm(proposal));
    }

    /** Both partial assessments of a base of Ganzhou, and the result of the year. */
    private static void score(int number, String halfYear, String yearEnd) {
        ResultRequest computed = new ResultRequest(null, null, null);
        office.agree(number, "half_year", Map.of("half_year", halfYear));
        determine(number, YEAR, "half_year", computed);
        office.agree(number, "year_end", Map.of("year_end", yearEnd));
        determine(number, YEAR, ScoreSheet.WHOLE, computed);
    }

    private static void night(String rulebook) {
        office.house.becomeSystem();
        office.house.in(() -> office.house.bean(Evaluations.class).start(rulebook, YEAR, RunCause.BUTTON));
        RunWork work = office.house.bean(RunWork.class);
        work.claimUnsent(100).forEach(work::perform);
        office.become("office1");
    }

    private static List<FindingView> findings(int number) {
        office.become("office1");
        return office.house.in(() -> office
                .house
                .bean(Findings.class)
                .page(new FindingFilter(null, null, null, office.caseId(number)), new PageRequest(0, 50))
                .rows()
                .stream()
                .filter(finding -> !finding.rule().startsWith("condition:"))
                .toList());
    }

    /** The rules of the findings that hold, in order. */
    private static List<String> holding(int number) {
        return findings(number).stream()
                .filter(finding -> finding.lapsed() == null)
                .map(FindingView::rule)
                .sorted()
                .toList();
    }

    private static FindingView finding(int number, String rule) {
        return findings(number).stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static UUID propose(Proposal proposal) {
        office.become("office1");
        return office.house.in(() -> office.house.bean(Measures.class).propose(proposal));
    }

    private static void decide(UUID measure) {
        office.house.become("recorder", "/1/", Role.DECISION_RECORDER);
        MeetingDraft draft = new MeetingDraft(
                PublicId.next(), TODAY, TODAY, "纪要9号", List.of(new MeetingDraft.Vote(measure, true, "")));
        office.house.in(() -> office.house
                .bean(Meetings.class)
                .decide(draft, "纪要.pdf", "application/pdf", new ByteArrayInputStream(new byte[] {1})));
    }

    @Test
    void twoYearsInTheLowestClassAreReportedAndDelistedOnlyOnceApproved() {
        int number = named("ganzhou-bases", "base", "2020-01-01");
        Portfolio.determine(office.house, number, 2025, "class_3", LocalDate.of(2026, 1, 10));
        score(number, "50", "55");

        assertThat(holding(number)).containsExactly("consequence:rectify", "consequence:report_delisting");
        night("ganzhou-bases");
        assertThat(holding(number)).containsExactly("consequence:rectify", "consequence:report_delisting");
        FindingView report = finding(number, "consequence:report_delisting");
        assertThat(report.action()).isEqualTo(FindingAction.REPORT);
        assertThat(report.cite()).isEqualTo("五（四）");

        UUID caseId = office.caseId(number);
        assertThatThrownBy(() -> propose(Proposal.onRule(caseId, "delist", "两年三类", MeasureTerms.NONE)))
                .hasMessage("accreditation.measure.grounds-denied");
        UUID reported = propose(Proposal.onFinding(caseId, report.id(), "连续两年三类", MeasureTerms.NONE));
        decide(reported);
        UUID approval = propose(Proposal.following(
                caseId, reported, MeasureKind.APPROVAL, "省局同意", MeasureTerms.reply("省局批复1号", TODAY)));
        office.house.in(() -> office.house
                .bean(Measures.class)
                .attach(approval, "批复.pdf", "application/pdf", new ByteArrayInputStream(new byte[] {1})));
        decide(approval);

        night("ganzhou-bases");
        FindingView delist = finding(number, "consequence:delist");
        assertThat(delist.action()).isEqualTo(FindingAction.WITHDRAW);
        decide(propose(Proposal.onFinding(caseId, delist.id(), "省局已核准", MeasureTerms.NONE)));
        assertThat(office.house.value("select state from accr_case where id = " + number))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void oneYearInTheLowestClassIsOnlyToBePutRight() {
        int before = named("ganzhou-bases", "base", "2020-01-01");
        Portfolio.determine(office.house, before, 2025, "class_2", LocalDate.of(2026, 1, 10));
        score(before, "59.99", "59.99");
        int fresh = named("ganzhou-bases", "base", "2026-02-01");
        score(fresh, "10", "10");
        int sixty = named("ganzhou-bases", "base", "2020-01-01");
        Portfolio.determine(office.house, sixty, 2025, "class_3", LocalDate.of(2026, 1, 10));
        score(sixty, "60", "60");
        night("ganzhou-bases");

        assertThat(holding(before)).containsExactly("consequence:rectify");
        assertThat(holding(fresh)).containsExactly("consequence:rectify");
        assertThat(holding(sixty)).isEmpty();
    }

    @Test
    void aTermWhoseAppraisalsAreAllMetMayBeRenewedAndAnotherComesToItsEnd() {
        int good = provincial("2021-12-01");
        int poor = provincial("2021-12-01");
        int young = provincial("2024-03-01");
        determine(good, 2023, ScoreSheet.WHOLE, new ResultRequest("met", "考核", "纪要1号"));
        determine(poor, 2023, ScoreSheet.WHOLE, new ResultRequest("met", "考核", "纪要1号"));
        determine(good, 2025, ScoreSheet.WHOLE, new ResultRequest("met", "考核", "纪要2号"));
        night("guizhou-bases");
        assertThat(holding(good)).containsExactly("term:renewal");
        determine(poor, 2025, ScoreSheet.WHOLE, new ResultRequest("not_met", "考核", "纪要2号"));
        assertThat(holding(poor)).containsExactly("consequence:rectify", "term:due");
        night("guizhou-bases");

        assertThat(finding(good, "term:renewal")).satisfies(found -> {
            assertThat(found.cite()).isEqualTo("三（六）1");
            assertThat(found.labelZh()).isEqualTo("历次考核均达标，复评后自动延续（有效期至 2026-12-01）");
            assertThat(found.receipt()).isNotNull();
        });
        assertThat(finding(poor, "term:due").cite()).isEqualTo("三（五）4");
        assertThat(holding(young)).isEmpty();

        office.house.today(LocalDate.of(2026, 12, 2));
        night("guizhou-bases");
        assertThat(holding(good)).containsExactly("term:ended");
        assertThat(holding(poor)).containsExactly("consequence:rectify", "term:ended");

        office.house.sql("update accr_case set title_until = '2031-12-01' where id = " + good);
        office.house.today(LocalDate.of(2026, 12, 3));
        night("guizhou-bases");
        office.house.today(LocalDate.of(2027, 1, 1));
        office.house.becomeSystem();
        office.house.in(() -> office.house.bean(Evaluations.class).start("guizhou-bases", 2027, RunCause.TIMER));
        RunWork work = office.house.bean(RunWork.class);
        work.claimUnsent(100).forEach(work::perform);
        assertThat(holding(good)).isEmpty();
        assertThat(holding(poor)).contains("term:ended");
    }

    @Test
    void aDeterminedGradeStandsThoughLaterFiguresWouldGiveAnother() {
        int number = named("nanchang-bases", "office", "2024-04-01");
        figures(number, 2026, ALL_FIGURES);
        figures(number, 2025, "{\"tax\": 1, \"output\": 1}");
        office.agree(number, ScoreSheet.WHOLE, FULL);
        determine(number, YEAR, ScoreSheet.WHOLE, new ResultRequest(null, null, null));
        assertThat(holding(number)).contains("subsidy:working_fund").doesNotContain("consequence:rectify");

        figures(number, 2026, ALL_FIGURES.replace("\"loan_enterprises\": 12", "\"loan_enterprises\": 1"));
        night("nanchang-bases");
        assertThat(holding(number)).contains("subsidy:working_fund");

        office.moderate(number, ScoreSheet.WHOLE, Map.of("model_home", "0", "union_premises", "0"), "复核台账不实");
        determine(number, YEAR, ScoreSheet.WHOLE, new ResultRequest(null, "复核", "纪要8号"));
        assertThat(holding(number)).contains("consequence:rectify").doesNotContain("subsidy:working_fund");
        assertThat(finding(number, "subsidy:working_fund").lapsed()).isNotNull();
    }

    private static void figures(int number, int year, String figures) {
        office.house.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                + " select " + number + ", " + year + ", count(*) + 1, '" + figures
                + "', 'FORM', 'x', now() from accr_figures where case_id = " + number + " and year = " + year);
    }

    @Test
    void whatIsToldOfACaseHoldsTheGradesUpToItsYearAsTheyStoodOnTheDay() {
        int number = named("ganzhou-bases", "base", "2020-01-01");
        Portfolio.determine(office.house, number, 2024, "class_3", LocalDate.of(2025, 1, 10));
        Portfolio.determine(office.house, number, 2025, "class_3", LocalDate.of(2026, 1, 10));
        Portfolio.determine(office.house, number, 2025, "class_2", LocalDate.of(2026, 3, 10));
        Portfolio.determine(office.house, number, 2026, "abolished", LocalDate.of(2026, 11, 10));

        assertThat(told(number, 2026, TODAY)).isEqualTo(Map.of(2024, "class_3", 2025, "class_2"));
        assertThat(told(number, 2026, LocalDate.of(2026, 3, 9))).isEqualTo(Map.of(2024, "class_3", 2025, "class_3"));
        assertThat(told(number, 2024, TODAY)).isEqualTo(Map.of(2024, "class_3"));
    }

    private static Map<Integer, String> told(int number, int year, LocalDate on) {
        office.become("office1");
        AppraisedCase known =
                office.house.in(() -> office.house.bean(FactsOf.class).facts(office.caseId(number), year, on));
        return known.facts().results();
    }

    @Test
    void theLetterOnAResultIsTheBasesOnceItWasToldAndACorrectionSaysSo() {
        int number = provincial("2021-12-01");
        UUID first = determine(number, 2025, ScoreSheet.WHOLE, new ResultRequest("not_met", "考核", "纪要2号"));
        UUID second = determine(number, 2025, ScoreSheet.WHOLE, new ResultRequest("met", "复核", "纪要3号"));
        office.become("office1");
        office.house.run(() -> office.house.bean(Results.class).notified(second, TODAY, "书面通知"));

        assertThat(letters(number, Role.OFFICE_OFFICER))
                .extracting(Letter::subject)
                .containsExactly(first, second);
        assertThat(letters(number, Role.APPLICANT)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo(second);
            assertThat(letter.paragraphs())
                    .anyMatch(text -> text.contains("2025年度考核结果为“达标”"))
                    .anyMatch(text -> text.contains("更正理由：复核"));
        });
    }

    private static List<Letter> letters(int number, Role role) {
        office.house.become("someone", "/1/2/", role);
        return office.house.in(() -> office.house.bean(Letters.class).of(office.caseId(number)));
    }

    @Test
    void receiptsMadeBeforeAndAfterAResultAreReplayedByteByByte() {
        int number = named("ganzhou-bases", "base", "2020-01-01");
        night("ganzhou-bases");
        Portfolio.determine(office.house, number, 2025, "class_3", TODAY);
        night("ganzhou-bases");
        score(number, "50", "55");
        night("ganzhou-bases");

        String made = office.house.value(
                "select string_agg(public_id::text, ' ' order by id) from accr_receipt where case_id = " + number);
        String[] receipts = made.split(" ");
        assertThat(receipts).hasSizeGreaterThanOrEqualTo(4);
        for (String receipt : receipts) {
            assertThat(office.house
                            .in(() -> office.house.bean(Receipts.class).get(UUID.fromString(receipt)))
                            .replay()
                            .result())
                    .isEqualTo(Replay.Result.MATCHES);
        }
    }
}
