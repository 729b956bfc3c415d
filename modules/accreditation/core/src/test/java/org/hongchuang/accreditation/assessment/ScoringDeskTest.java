package org.hongchuang.accreditation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongchuang.accreditation.assessment.AssessmentOffice.FULL;
import static org.hongchuang.accreditation.assessment.AssessmentOffice.YEAR;
import static org.hongchuang.accreditation.assessment.AssessmentOffice.with;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.AssessmentView;
import org.hongchuang.accreditation.api.Assessments;
import org.hongchuang.accreditation.api.AssessorState;
import org.hongchuang.accreditation.api.Declaration;
import org.hongchuang.accreditation.api.PartAssessment.State;
import org.hongchuang.accreditation.api.ScoreLine;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScoringDeskTest {
    private static final String WHOLE = ScoreSheet.WHOLE;
    private static AssessmentOffice office;

    @BeforeAll
    static void open() {
        office = new AssessmentOffice();
    }

    private static ScoreLine line(ScoreSheet sheet, String item) {
        return sheet.lines().stream()
                .filter(line -> line.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** Sets the stage anew for one test: another case, or the same in another test's name. */
    private static int next = 0;

    private static int fresh(String... assessors) {
        int number = 10 + next++;
        office.house.sql("insert into accr_case (id, public_id, organisation, org_path, name, kind, credit_code,"
                + " payee_name, payee_account, payee_bank, state, state_since, applied_on, decided_on, minutes_no,"
                + " decided_by, named_on, named_by) select " + number + ", gen_random_uuid(), gen_random_uuid(),"
                + " '/1/2/" + number + "/', '基地" + number + "', kind, 'D" + number + "', payee_name, payee_account,"
                + " payee_bank, state, state_since, applied_on, decided_on, minutes_no, decided_by, named_on, named_by"
                + " from accr_case where id = 1");
        office.house.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                + " select " + number + ", year, 1, figures, source, entered_by, entered_at from accr_figures"
                + " where case_id = 1 and revision = 2");
        office.assign(number, WHOLE, assessors);
        return number;
    }

    @Test
    void aSheetHasTheItemsOfTheEditionWithComputedOnesFilledIn() {
        int number = fresh("a1");
        ScoreSheet sheet = office.declare(number, WHOLE, "a1", Declaration.NO_INTEREST, "");

        assertThat(sheet.lines()).hasSize(17);
        assertThat(line(sheet, "size").scored()).isFalse();
        assertThat(line(sheet, "size").points()).isEqualByComparingTo("6");
        assertThat(line(sheet, "size").compared()).isNotEmpty();
        assertThat(line(sheet, "loans").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(line(sheet, "loans").missing()).containsExactly("loan_enterprises");
        assertThat(line(sheet, "signage").scored()).isTrue();
        assertThat(line(sheet, "signage").points()).isNull();
    }

    @Test
    void nobodyScoresBeforeDeclaringInterests() {
        int number = fresh("a1");

        assertThatThrownBy(() -> office.save(number, WHOLE, "a1", 0, FULL))
                .hasMessage("accreditation.scoring.not-open.assigned");
        assertThatThrownBy(() -> office.house.sql("insert into accr_sheet_revision (assessor_id, revision, edition,"
                        + " points, remarks, submitted, saved_by, saved_at) select id, 1, 'e', '{}', '{}', false, 'a1',"
                        + " now() from accr_assessor where case_id = " + number))
                .hasStackTraceContaining("declares interests before");
    }

    @Test
    void anInterestIsShownAndStopsNobody() {
        int number = fresh("a1");
        office.declare(number, WHOLE, "a1", Declaration.INTEREST, "曾在该基地任职");
        office.save(number, WHOLE, "a1", 0, FULL);

        office.become("office1");
        assertThat(office.part(number, WHOLE).assessors()).singleElement().satisfies(assessor -> {
            assertThat(assessor.declared()).isEqualTo(Declaration.INTEREST);
            assertThat(assessor.statement()).isEqualTo("曾在该基地任职");
            assertThat(assessor.state()).isEqualTo(AssessorState.SCORING);
        });
        assertThatThrownBy(() -> office.declare(number, WHOLE, "a1", Declaration.INTEREST, " "))
                .hasMessage("accreditation.assessment.statement");
    }

    @Test
    void whoIsRecusedNeitherScoresNorIsAssignedAgain() {
        int number = fresh("a1", "a2");
        office.declare(number, WHOLE, "a1", Declaration.RECUSED, "亲属在该基地任职");

        assertThatThrownBy(() -> office.save(number, WHOLE, "a1", 0, FULL))
                .hasMessage("accreditation.scoring.not-open.recused");
        assertThatThrownBy(() -> office.declare(number, WHOLE, "a1", Declaration.NO_INTEREST, ""))
                .hasMessage("accreditation.assessment.ended");
        assertThatThrownBy(() -> office.assign(number, WHOLE, "a1")).hasMessage("accreditation.assessment.recused");
        assertThatThrownBy(
                        () -> office.house.sql("with declared as (insert into accr_assessor_event (assessor_id, kind,"
                                + " recorded_by, recorded_at) select id, 'NO_INTEREST', 'a1', now() from accr_assessor"
                                + " where case_id = " + number + " and username = 'a1') insert into"
                                + " accr_sheet_revision (assessor_id, revision,"
                                + " edition, points, remarks, submitted, saved_by,"
                                + " saved_at) select id, 1, 'e', '{}', '{}', false,"
                                + " 'a1', now() from accr_assessor where"
                                + " case_id = " + number
                                + " and username = 'a1'"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSubmittedSheetOfWhoIsRecusedLaterNoLongerCounts() {
        int number = fresh("a1", "a2", "a3");
        office.submit(number, WHOLE, "a1", with(FULL, "signage", "4.8"));
        office.submit(number, WHOLE, "a2", FULL);
        office.submit(number, WHOLE, "a3", FULL);
        assertThat(agreed(number)).contains("\"signage\":4.93");

        office.become("office1");
        UUID sheet = office.sheetId(number, WHOLE, "a1");
        office.house.run(() -> office.house.bean(Assessments.class).recuse(sheet, "事后查明有亲属关系"));

        assertThat(office.part(number, WHOLE).state()).isEqualTo(State.AGREED);
        assertThat(agreed(number)).contains("\"signage\":5,");
        UUID second = office.sheetId(number, WHOLE, "a2");
        office.house.run(() -> office.house.bean(Assessments.class).recuse(second, "同上"));
        assertThat(office.part(number, WHOLE).state()).isEqualTo(State.SCORING);
        assertThat(agreed(number)).isEqualTo("{}");
    }

    private static String agreed(int number) {
        return office.house.value(
                "select scores::text from accr_scores where case_id = " + number + " order by revision desc limit 1");
    }

    @Test
    void pointsAreRevisedNeverOverwrittenAndFrozenOnceSubmitted() {
        int number = fresh("a1");
        office.declare(number, WHOLE, "a1", Declaration.NO_INTEREST, "");
        office.save(number, WHOLE, "a1", 0, Map.of("signage", "4.5"));
        ScoreSheet second = office.save(number, WHOLE, "a1", 1, Map.of("signage", "5"));
        assertThat(second.revision()).isEqualTo(2);
        assertThatThrownBy(() -> office.save(number, WHOLE, "a1", 1, FULL)).hasMessage("kernel.changed-meanwhile");

        UUID sheet = second.id();
        Map<String, org.hongchuang.accreditation.api.GivenScore> some = new HashMap<>();
        some.put("signage", new org.hongchuang.accreditation.api.GivenScore(BigDecimal.ONE, ""));
        assertThatThrownBy(() ->
                        office.house.in(() -> office.house.bean(Scoring.class).submit(sheet, 2, some)))
                .hasMessage("accreditation.scoring.incomplete");
        Map<String, org.hongchuang.accreditation.api.GivenScore> all = new HashMap<>();
        FULL.forEach((item, points) ->
                all.put(item, new org.hongchuang.accreditation.api.GivenScore(new BigDecimal(points), "")));
        ScoreSheet frozen =
                office.house.in(() -> office.house.bean(Scoring.class).submit(sheet, 2, all));
        assertThat(frozen.state()).isEqualTo(AssessorState.SUBMITTED);
        assertThatThrownBy(() -> office.save(number, WHOLE, "a1", 3, FULL))
                .hasMessage("accreditation.scoring.not-open.submitted");
        assertThatThrownBy(() -> office.house.sql("insert into accr_sheet_revision (assessor_id, revision, edition,"
                        + " points, remarks, submitted, saved_by, saved_at) select id, 9, 'e', '{}', '{}', false, 'a1',"
                        + " now() from accr_assessor where case_id = " + number))
                .hasStackTraceContaining("frozen");
        assertThatThrownBy(() -> office.house.sql("update accr_sheet_revision set submitted = false"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pointsLieBetweenNothingAndTheMostTheItemGives() {
        int number = fresh("a1");
        office.declare(number, WHOLE, "a1", Declaration.NO_INTEREST, "");

        assertThat(line(office.save(number, WHOLE, "a1", 0, Map.of("signage", "0")), "signage")
                        .points())
                .isZero();
        for (String points : new String[] {"5.01", "-1", "1.005"}) {
            assertThatThrownBy(() -> office.save(number, WHOLE, "a1", 1, Map.of("signage", points)))
                    .isInstanceOf(Rejection.class)
                    .hasMessage("accreditation.scoring.points");
        }
        for (String item : new String[] {"loans", "no_such_item"}) {
            assertThatThrownBy(() -> office.save(number, WHOLE, "a1", 1, Map.of(item, "1")))
                    .hasMessage("accreditation.scoring.not-scored-by-person");
        }
    }

    @Test
    void anotherOnesSheetIsNotFound() {
        int number = fresh("a1");
        UUID sheet = office.sheetId(number, WHOLE, "a1");
        office.become("a2");

        assertThatThrownBy(() -> office.house.bean(Scoring.class).sheet(sheet)).isInstanceOf(NotFound.class);
        assertThat(office.house.bean(Scoring.class).mine(new PageRequest(0, 500)).rows().stream()
                        .filter(row -> row.id().equals(sheet)))
                .isEmpty();
    }

    @Test
    void evidenceHangsOnItsItem() {
        int number = fresh("a1");
        ScoreSheet sheet = office.declare(number, WHOLE, "a1", Declaration.NO_INTEREST, "");
        UUID document = office.house
                .in(() -> office.house
                        .bean(Scoring.class)
                        .attach(
                                sheet.id(),
                                "signage",
                                "照片.txt",
                                "text/plain",
                                new ByteArrayInputStream("墙".getBytes(StandardCharsets.UTF_8))))
                .id();

        ScoreSheet seen = office.house.in(() -> office.house.bean(Scoring.class).sheet(sheet.id()));
        assertThat(line(seen, "signage").documents()).singleElement().satisfies(file -> assertThat(file.name())
                .isEqualTo("照片.txt"));
        assertThat(line(seen, "contests").documents()).isEmpty();
        assertThat(office.house
                        .in(() -> office.house.bean(Scoring.class).document(sheet.id(), document))
                        .content())
                .isEqualTo("墙".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void totalsTellTheGradeOnceItIsSure() {
        int number = fresh("a1");
        office.house.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                + " values (" + number + ", 2026, 2, '{}', 'FORM', 'x', now())");
        ScoreSheet sheet = office.declare(number, WHOLE, "a1", Declaration.NO_INTEREST, "");
        Map<String, BigDecimal> points = new HashMap<>();
        FULL.forEach((item, value) -> points.put(item, BigDecimal.ZERO));
        Scoring scoring = office.house.bean(Scoring.class);

        assertThat(scoring.totals(sheet, Map.of()).attainable()).isEqualByComparingTo("100");
        assertThat(scoring.totals(sheet, Map.of()).grade()).isNull();
        assertThat(scoring.totals(sheet, points)).satisfies(totals -> {
            assertThat(totals.certain()).isZero();
            assertThat(totals.attainable()).isEqualByComparingTo("60");
            assertThat(totals.open()).isEqualTo(11);
            assertThat(totals.grade()).isNotNull();
            assertThat(totals.grade().zh()).isEqualTo("良好以下");
        });
    }

    @Test
    void onlyBasesNamedInAnEarlierYearAreAssessed() {
        int number = fresh();
        UUID caseId = office.caseId(number);
        for (int year : new int[] {2024, 2027}) {
            assertThatThrownBy(() -> get(caseId, year)).isInstanceOf(Rejection.class);
        }
        assertThat(get(caseId, 2025).parts()).hasSize(1);
        office.house.become("office1", "/1/3/", org.hongchuang.kernel.access.Role.OFFICE_OFFICER);
        assertThatThrownBy(() -> get(caseId, YEAR)).isInstanceOf(NotFound.class);
    }

    private static AssessmentView get(UUID caseId, int year) {
        return office.house.in(() -> office.house.bean(Assessments.class).get(caseId, year));
    }
}
