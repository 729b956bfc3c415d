package org.hongchuang.accreditation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.Replay;
import org.hongchuang.accreditation.api.ReplayDifference;
import org.hongchuang.accreditation.api.ReplayRequest;
import org.hongchuang.accreditation.api.ReplayView;
import org.hongchuang.accreditation.api.Replays;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.evaluation.Night;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayRunTest {
    private final Night night = new Night(7, 3, ReplayDesk.class, ReplayChunks.class);
    private UUID run;

    @BeforeEach
    void evaluateTwice() {
        run = night.pass(RunCause.BUTTON).id();
        night.pass(RunCause.BUTTON);
        auditor();
    }

    private void auditor() {
        night.house.become("auditor1", "/1/", Role.AUDITOR);
    }

    private Replays replays() {
        return night.house.bean(Replays.class);
    }

    private ReplayView start(ReplayRequest request) {
        return night.house.in(() -> replays().start(request, RunCause.BUTTON));
    }

    private ReplayView replayed(ReplayRequest request) {
        ReplayView begun = start(request);
        night.house.becomeSystem();
        night.work().claimUnsent(100).forEach(night.work()::perform);
        night.work().claimUnsent(100);
        auditor();
        return replays().get(begun.id());
    }

    private List<ReplayDifference> differences(ReplayView of) {
        return replays().differences(of.id(), new PageRequest(0, 100)).rows();
    }

    private void tamper(String change, int caseId) {
        night.house.sql("alter table accr_receipt disable trigger accr_receipt_append_only;"
                + " update accr_receipt set " + change + " where case_id = " + caseId
                + " and run_id = (select min(id) from accr_run);"
                + " alter table accr_receipt enable trigger accr_receipt_append_only");
    }

    @Test
    void allReceiptsOfARunComeOutByteForByte() {
        ReplayView view = replayed(new ReplayRequest(run, null, null));

        assertThat(view.progress().state()).isEqualTo(RunState.ENDED);
        assertThat(view.progress().total()).isEqualTo(7);
        assertThat(view.matching()).isEqualTo(7);
        assertThat(view.sound()).isTrue();
        assertThat(differences(view)).isEmpty();
    }

    @Test
    void aPeriodHoldsItsFirstAndLastDay() {
        tamper("made_at = '2026-11-20T15:59:59Z'", 1);
        tamper("made_at = '2026-11-20T16:00:00Z'", 2);
        tamper("made_at = '2026-11-18T16:00:00Z'", 3);
        tamper("made_at = '2026-11-18T15:59:59Z'", 4);

        ReplayView view = replayed(new ReplayRequest(null, LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20)));
        assertThat(view.progress().total()).isEqualTo(2);
        assertThat(replayed(new ReplayRequest(null, LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 21)))
                        .matching())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "grade = 'excellent', DIFFERS, appraisal.grade, excellent, below_good",
        "certain = certain + 0.5, DIFFERS, appraisal.certain, 0.5, 0",
        "sha256 = md5('') || md5(''), DIFFERS, sha256,"
                + " d41d8cd98f00b204e9800998ecf8427ed41d8cd98f00b204e9800998ecf8427e,",
        "edition_hash = 'else', EDITION_CHANGED, editionHash, else,",
        "edition = 'nanchang-bases@1999-01-01', IMPOSSIBLE, edition, nanchang-bases@1999-01-01,"
    })
    void whatDiffersIsListedWithItsPlace(
            String change, Replay.Result result, String path, String stored, String computed) {
        night.house.sql(
                "insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at) values (5,"
                        + " 2026, 1, '{\"signage\": 0, \"company_boards\": 0, \"union_premises\": 0, \"model_home\": 0}',"
                        + " '{}', 'office', now())");
        night.house.becomeSystem();
        run = night.pass(RunCause.BUTTON).id();
        auditor();
        night.house.sql("alter table accr_receipt disable trigger accr_receipt_append_only;"
                + " update accr_receipt set " + change + " where case_id = 5"
                + " and run_id = (select id from accr_run where public_id = '" + run + "');"
                + " alter table accr_receipt enable trigger accr_receipt_append_only");
        ReplayView view = replayed(new ReplayRequest(run, null, null));

        assertThat(view.sound()).isFalse();
        assertThat(view.matching()).isEqualTo(6);
        assertThat(view.differing() + view.editionChanged() + view.impossible()).isEqualTo(1);
        assertThat(differences(view)).singleElement().satisfies(difference -> {
            assertThat(difference.result()).isEqualTo(result);
            assertThat(difference.caseName()).isEqualTo("基地5");
            assertThat(difference.path()).isEqualTo(path);
            assertThat(difference.stored()).isEqualTo(stored);
            if (computed != null) {
                assertThat(difference.computed()).isEqualTo(computed);
            }
        });
    }

    @Test
    void alteredFactsDifferInTheHash() {
        tamper("facts = decode(replace(encode(facts, 'hex'), '020010', '020028'), 'hex')", 2);
        ReplayView view = replayed(new ReplayRequest(run, null, null));

        assertThat(view.differing()).isEqualTo(1);
        assertThat(differences(view)).extracting(ReplayDifference::path).contains("sha256");
    }

    @Test
    void receiptsOfOtherCountiesAreNotLookedAt() {
        night.house.become("county", "/1/2/", Role.AUDITOR);
        ReplayView view = start(new ReplayRequest(run, null, null));

        assertThat(view.progress().total()).isEqualTo(4);
        auditor();
        ReplayView whole = start(new ReplayRequest(run, null, null));
        night.house.become("county", "/1/2/", Role.AUDITOR);
        assertThatThrownBy(() -> replays().get(whole.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void itCanBeCancelledAndWritesNothingElse() {
        String receipts = night.house.value("select md5(string_agg(r::text, ' ' order by id)) from accr_receipt r");
        String findings = night.house.value("select md5(string_agg(f::text, ' ' order by id)) from accr_finding f");
        ReplayView begun = start(new ReplayRequest(run, null, null));
        assertThatThrownBy(() -> start(new ReplayRequest(run, null, null))).isInstanceOf(Conflict.class);
        night.house.becomeSystem();
        night.work().perform(night.work().claimUnsent(1).get(0));
        auditor();
        night.house.in(() -> replays().cancel(begun.id()));
        night.house.becomeSystem();
        night.work().claimUnsent(100);
        auditor();

        assertThat(replays().get(begun.id())).satisfies(view -> {
            assertThat(view.progress().state()).isEqualTo(RunState.CANCELLED);
            assertThat(view.matching()).isEqualTo(3);
            assertThat(view.progress().skipped()).isEqualTo(4);
            assertThat(view.sound()).isFalse();
        });
        assertThat(night.house.value("select md5(string_agg(r::text, ' ' order by id)) from accr_receipt r"))
                .isEqualTo(receipts);
        assertThat(night.house.value("select md5(string_agg(f::text, ' ' order by id)) from accr_finding f"))
                .isEqualTo(findings);
    }

    @ParameterizedTest
    @CsvSource({
        ", , , accreditation.replay.which",
        ", 2026-11-02, 2026-11-01, accreditation.replay.which",
        ", 2026-11-01, , accreditation.replay.which",
        ", 2026-11-01, 2026-11-22, accreditation.replay.which",
        "01935c5e-7a00-7000-8000-000000000001, 2026-11-01, 2026-11-02, accreditation.replay.which",
        "01935c5e-7a00-7000-8000-000000000001, , , kernel.not-found"
    })
    void whatMakesNoSenseIsRefused(UUID evaluation, LocalDate from, LocalDate to, String code) {
        assertThatThrownBy(() -> start(new ReplayRequest(evaluation, from, to)))
                .isInstanceOf(Rejection.class)
                .hasMessage(code);
    }
}
