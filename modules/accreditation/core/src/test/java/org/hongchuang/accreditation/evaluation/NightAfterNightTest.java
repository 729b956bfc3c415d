package org.hongchuang.accreditation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Random;
import org.hongchuang.accreditation.EditionsAtHand;
import org.hongchuang.accreditation.LaterEdition;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.ExistingCases.From;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve named cases over the nights of 2026: after the first, only those are looked at that may come out otherwise. */
class NightAfterNightTest {
    private static final int CASES = 12;

    private final Night night = new Night(CASES, 5);

    private LocalDate today = LocalDate.of(2026, 2, 1);

    NightAfterNightTest() {
        passDays(0);
    }

    private void passDays(int days) {
        today = today.plusDays(days);
        night.house.travelTo(today.atTime(2, 0).atZone(Clocks.SHANGHAI).toInstant());
    }

    /** The night of the day after, by the timer. */
    private RunView nextNight() {
        passDays(1);
        return night.pass(RunCause.TIMER);
    }

    private void figures(int caseId, int residents, int stable) {
        night.house.sql(
                "insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at) select "
                        + caseId + ", 2026, max(revision) + 1, '{\"residents\": " + residents
                        + ", \"stable_residents\": " + stable
                        + "}', 'FORM', 'applicant', now() from accr_figures where case_id = " + caseId);
    }

    private int written(RunView run) {
        return night.count("accr_receipt r join accr_run u on u.id = r.run_id where u.public_id = '" + run.id() + "'");
    }

    /** What the latest receipt of each case says. */
    private String standing() {
        return night.house.value("select string_agg(concat_ws(' ', case_id, edition, encode(facts, 'hex'),"
                + " encode(outcomes, 'hex'), due, grade), e'\\n' order by case_id) from (select distinct on (case_id) *"
                + " from accr_receipt where year = 2026 order by case_id, id desc) latest");
    }

    @Test
    void theFirstNightLooksAtAllAndTheNextAtNone() {
        assertThat(nextNight().total()).isEqualTo(CASES);
        RunView next = nextNight();

        assertThat(next.total()).isZero();
        assertThat(next.running()).isFalse();
        assertThat(night.count("accr_receipt")).isEqualTo(CASES);
    }

    @Test
    void aNightLooksAtTheCaseWithNewFiguresAndWritesItsReceipt() {
        nextNight();
        figures(7, 20, 16);
        RunView run = nextNight();

        assertThat(run.total()).isEqualTo(1);
        assertThat(written(run)).isEqualTo(1);
        assertThat(night.count("accr_receipt where case_id = 7")).isEqualTo(2);
        assertThat(nextNight().total()).isZero();
    }

    @Test
    void whatIsEnteredButSaysTheSameIsLookedAtAndNotWritten() {
        nextNight();
        figures(7, 20, 8);
        RunView run = nextNight();

        assertThat(run.total()).isEqualTo(1);
        assertThat(run.done()).isEqualTo(1);
        assertThat(written(run)).isZero();
    }

    @Test
    void theWindowOpensForEveryBodyOnItsDay() {
        today = LocalDate.of(2026, 9, 28);
        nextNight();
        assertThat(nextNight().total()).isZero();
        RunView october = nextNight();

        assertThat(october.total()).isEqualTo(CASES);
        assertThat(written(october)).isEqualTo(CASES);
        assertThat(nextNight().total()).isZero();
    }

    @Test
    void aDayOnWhichNobodyWasThereIsMadeUpFor() {
        today = LocalDate.of(2026, 9, 28);
        nextNight();
        passDays(20);

        assertThat(nextNight().total()).isEqualTo(CASES);
    }

    @Test
    void anAwardCountsFromTheDayItIsPaid() {
        nextNight();
        night.house.sql(
                "insert into accr_award (case_id, subsidy, year, awarded_on, paid_on) values (3, 'one_off', 2026, '"
                        + today + "', '" + today.plusDays(3) + "')");

        assertThat(written(nextNight())).isEqualTo(1);
        assertThat(nextNight().total()).isZero();
        assertThat(written(nextNight())).isEqualTo(1);
    }

    @Test
    void whatItsOrganisationWasAwardedBeforeCountsForACase() {
        night.house.sql("update accr_case set state = 'WITHDRAWN', withdrawn_on = '2026-01-05', withdrawn_by = 'office'"
                + " where id = 1");
        night.house.sql("update accr_case set organisation = (select organisation from accr_case where id = 1)"
                + " where id = 2");
        nextNight();
        night.house.sql(
                "insert into accr_award (case_id, subsidy, year, awarded_on, paid_on) values (1, 'one_off', 2025, '"
                        + today + "', '" + today + "')");

        assertThat(written(nextNight())).isEqualTo(1);
    }

    @Test
    void anotherEditionHasAllLookedAt() {
        nextNight();
        today = LocalDate.of(2026, 7, 1);
        ((EditionsAtHand) night.house.bean(Editions.class)).publish(LaterEdition.yaml("2026-07-01", From.AT_ONCE));
        RunView run = nextNight();

        assertThat(run.total()).isEqualTo(CASES);
        assertThat(written(run)).isEqualTo(CASES);
        assertThat(nextNight().total()).isZero();
    }

    @Test
    void aNewYearHasAllLookedAt() {
        nextNight();
        today = LocalDate.of(2026, 12, 31);
        passDays(1);

        RunView run =
                night.house.in(() -> night.house.bean(Evaluations.class).start(Night.RULEBOOK, 2027, RunCause.TIMER));
        assertThat(run.total()).isEqualTo(CASES);
    }

    @Test
    void theCasesOfAChunkThatFailedAreLookedAtAgain() {
        nextNight();
        figures(2, 20, 12);
        Portfolio.spoil(night.house, 5);
        passDays(1);
        RunView failing = night.start(RunCause.TIMER);
        long chunk = night.work().claimUnsent(10).get(0);
        assertThat(catchThrowable(() -> night.work().perform(chunk))).isInstanceOf(UnfitCase.class);
        night.work().giveUp(chunk);
        assertThat(night.look(failing).failed()).isEqualTo(2);
        night.house.sql("insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at)"
                + " values (5, 2026, 2, '{}', '{}', 'office', now())");

        RunView mended = nextNight();
        assertThat(mended.total()).isEqualTo(2);
        assertThat(mended.done()).isEqualTo(2);
        assertThat(written(mended)).isEqualTo(1);
        assertThat(nextNight().total()).isZero();
    }

    @Test
    void whatBelongsToAnotherRulebookIsLeftForItsOwnRun() {
        night.house.sql("update accr_case set rulebook = 'guizhou-bases' where id = 4");
        RunView bases = nextNight();

        assertThat(bases.total()).isEqualTo(CASES - 1);
        assertThat(night.count("accr_touch where case_id = 4")).isPositive();
    }

    @Test
    void onlyAWholeRunAfterTheMoveToPackedReceiptsIsBuiltOn() {
        nextNight();
        night.house.sql("update accr_run set standing = false");

        assertThat(nextNight().total()).isEqualTo(CASES);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20261128})
    void nightsThatLookOnlyAtWhatChangedFindWhatAWholeEvaluationFinds(long seed) {
        Random random = new Random(seed);
        for (int id = 1; id <= CASES; id++) {
            establish(id, random);
        }
        for (int round = 1; round <= 24; round++) {
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                change(1 + random.nextInt(CASES), random);
            }
            passDays(random.nextInt(12));
            nextNight();
            if (round % 4 == 0) {
                String found = standing();
                RunView whole = night.pass(RunCause.BUTTON);
                assertThat(whole.total()).isEqualTo(CASES);
                assertThat(written(whole)).as("seed %s, on %s", seed, today).isZero();
                assertThat(standing()).as("seed %s, on %s", seed, today).isEqualTo(found);
            }
        }
        assertThat(night.count("accr_run where basis is not null")).isGreaterThan(15);
        assertThat(night.count("accr_receipt")).isLessThan(24 * CASES / 2);
    }

    private void establish(int id, Random random) {
        night.house.sql("update accr_case set application = '{\"established_on\": \""
                + LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700)) + "\"}' where id = " + id);
    }

    private void change(int id, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> figures(id, 10 + random.nextInt(40), random.nextInt(30));
            case 1 -> establish(id, random);
            case 2 ->
                night.house.sql(
                        "insert into accr_visit (case_id, visited_on, visitors, confirmed, recorded_by, recorded_at)"
                                + " values (" + id + ", '" + today + "', '甲', '{\"union_sign\": " + random.nextBoolean()
                                + "}', 'office', now())");
            case 3 ->
                night.house.sql(
                        "insert into accr_resident (case_id, row_no, name, contact, phone, employees, joined_on)"
                                + " select " + id + ", coalesce(max(row_no), 0) + 1, '企业', '人', '1', 5, '" + today
                                + "' from accr_resident where case_id = " + id);
            case 4 ->
                Portfolio.determine(
                        night.house, id, 2025 + random.nextInt(2), random.nextBoolean() ? "good" : "below_good", today);
            case 5 ->
                night.house.sql("insert into accr_award (case_id, subsidy, year, awarded_on, paid_on) values (" + id
                        + ", 'one_off', 2026, '" + today + "', '" + today.plusDays(random.nextInt(30))
                        + "') on conflict do nothing");
            default ->
                night.house.sql(
                        "insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at)"
                                + " select " + id + ", 2026, coalesce(max(revision), 0) + 1, '{\"signage\": "
                                + random.nextInt(5)
                                + "}', '{}', 'office', now() from accr_scores where case_id = " + id);
        }
    }
}
