package org.hongchuang.accreditation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.FailedChunkView;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.api.RunUnderWay;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.Test;

class EvaluationRunTest {
    private final Night night = new Night(7, 3);

    @Test
    void splitsThePortfolioAndEndsWhenEveryChunkIsDone() {
        RunView run = night.start(RunCause.BUTTON);
        List<Long> chunks = night.work().claimUnsent(100);

        assertThat(run.total()).isEqualTo(7);
        assertThat(chunks).hasSize(3);
        assertThat(night.work().claimUnsent(100)).isEmpty();
        night.work().perform(chunks.get(0));
        assertThat(night.look(run)).satisfies(half -> {
            assertThat(half.state()).isEqualTo(RunState.RUNNING);
            assertThat(half.done()).isEqualTo(3);
        });
        night.work().perform(chunks.get(2));
        night.work().perform(chunks.get(1));
        assertThat(night.look(run)).satisfies(ended -> {
            assertThat(ended.state()).isEqualTo(RunState.ENDED);
            assertThat(ended.done()).isEqualTo(7);
            assertThat(ended.failed()).isZero();
            assertThat(ended.ended()).isNotNull();
        });
        assertThat(night.count("accr_receipt")).isEqualTo(7);
    }

    @Test
    void aMessageDeliveredTwiceChangesNothing() {
        night.start(RunCause.BUTTON);
        long chunk = night.work().claimUnsent(1).get(0);
        night.work().perform(chunk);
        String receipts = night.house.value("select string_agg(public_id::text, ' ' order by id) from accr_receipt");
        String findings = night.house.value("select string_agg(public_id::text, ' ' order by id) from accr_finding");

        night.work().perform(chunk);

        assertThat(night.house.value("select string_agg(public_id::text, ' ' order by id) from accr_receipt"))
                .isEqualTo(receipts);
        assertThat(night.house.value("select string_agg(public_id::text, ' ' order by id) from accr_finding"))
                .isEqualTo(findings)
                .isNotNull();
        assertThat(night.house.value("select deliveries from accr_chunk where id = " + chunk))
                .isEqualTo("2");
    }

    @Test
    void twoWorkersOnOneChunkMakeOneSetOfReceipts() {
        night.start(RunCause.BUTTON);
        long chunk = night.work().claimUnsent(1).get(0);
        CyclicBarrier together = new CyclicBarrier(2);
        Runnable worker = () -> {
            try {
                together.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            night.work().perform(chunk);
        };
        CompletableFuture.allOf(CompletableFuture.runAsync(worker), CompletableFuture.runAsync(worker))
                .join();

        assertThat(night.count("accr_receipt")).isEqualTo(3);
        assertThat(night.count("accr_chunk where state = 'DONE'")).isEqualTo(1);
    }

    @Test
    void aChunkThatKeepsFailingIsGivenUpAndTheRunEnds() {
        Portfolio.spoil(night.house, 5);
        RunView run = night.start(RunCause.BUTTON);
        List<Long> chunks = night.work().claimUnsent(100);
        night.work().perform(chunks.get(0));
        assertThatThrownBy(() -> night.work().perform(chunks.get(1))).hasMessageContaining("基地5");
        night.work().perform(chunks.get(2));
        assertThat(night.look(run).state()).isEqualTo(RunState.RUNNING);

        night.work().giveUp(chunks.get(1));
        night.work().giveUp(chunks.get(1));

        assertThat(night.look(run)).satisfies(ended -> {
            assertThat(ended.state()).isEqualTo(RunState.ENDED);
            assertThat(ended.done()).isEqualTo(4);
            assertThat(ended.failed()).isEqualTo(3);
        });
        List<FailedChunkView> failed = night.house.bean(Evaluations.class).failedChunks(run.id());
        assertThat(failed).hasSize(1);
        assertThat(failed.get(0).error())
                .contains("基地5", night.house.value("select public_id from accr_case where id = 5"));
        assertThat(night.count("accr_receipt where case_id between 4 and 6")).isZero();
        assertThat(night.count("accr_finding where case_id between 4 and 6")).isZero();
    }

    @Test
    void aMendedCaseIsEvaluatedWhenTheMessageComesAgain() {
        Portfolio.spoil(night.house, 5);
        night.start(RunCause.BUTTON);
        long chunk = night.work().claimUnsent(100).get(1);
        assertThatThrownBy(() -> night.work().perform(chunk)).isInstanceOf(UnfitCase.class);
        night.house.sql("insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at)"
                + " values (5, 2026, 2, '{}', '{}', 'office', now())");

        night.work().perform(chunk);

        assertThat(night.house.value("select state || coalesce(error, '') from accr_chunk where id = " + chunk))
                .isEqualTo("DONE");
    }

    @Test
    void aChunkWhoseReasonNobodyKnowsIsSentAgain() {
        night.start(RunCause.BUTTON);
        long chunk = night.work().claimUnsent(1).get(0);

        night.work().giveUp(chunk);

        assertThat(night.work().claimUnsent(1)).containsExactly(chunk);
    }

    @Test
    void aChunkThatCouldNotBeSentOrWhoseMessageIsLostIsSentAgain() {
        night.start(RunCause.BUTTON);
        List<Long> chunks = night.work().claimUnsent(2);
        night.work().unclaim(List.of(chunks.get(0)));
        night.house.sql("update accr_chunk set sent_at = '2026-11-21T01:49:00Z' where id = " + chunks.get(1));

        assertThat(night.work().claimUnsent(2)).isEqualTo(chunks);
    }

    @Test
    void aChunkNoWorkerEverFinishesIsGivenUpAtLast() {
        RunView run = night.start(RunCause.BUTTON);
        List<Long> chunks = night.work().claimUnsent(100);
        night.house.sql(
                "update accr_chunk set deliveries = 12, sent_at = '2026-11-21T01:49:00Z' where id = " + chunks.get(0));
        night.work().perform(chunks.get(1));
        night.work().perform(chunks.get(2));

        assertThat(night.work().claimUnsent(100)).isEmpty();
        assertThat(night.look(run).state()).isEqualTo(RunState.ENDED);
        assertThat(night.look(run).failed()).isEqualTo(3);
    }

    @Test
    void onlyOneRunAtATime() {
        night.start(RunCause.BUTTON);

        assertThatThrownBy(() -> night.start(RunCause.API)).isInstanceOf(RunUnderWay.class);
        assertThat(night.count("accr_run")).isEqualTo(1);
    }

    @Test
    void theTimerFindsTheRunItOpenedToday() {
        RunView first = night.pass(RunCause.TIMER);

        assertThat(night.start(RunCause.TIMER)).isEqualTo(first);
        assertThat(night.count("accr_run")).isEqualTo(1);
    }

    @Test
    void theSameFindingIsNotRaisedTwiceInAYear() {
        night.pass(RunCause.BUTTON);
        int findings = night.count("accr_finding");
        night.pass(RunCause.BUTTON);

        assertThat(night.count("accr_receipt")).isEqualTo(7);
        assertThat(night.count("accr_tally where topic = 'AS_BEFORE' and items in (3, 1)"))
                .isEqualTo(3);
        assertThat(night.count("accr_finding")).isEqualTo(findings);
        assertThat(night.count("accr_finding where rule = 'consequence:low_success_rate' and action = 'WITHDRAW'"))
                .isEqualTo(7);
        assertThat(night.count("accr_finding where rule = 'condition:success' and action = 'REVIEW'"))
                .isEqualTo(7);
    }

    @Test
    void missingFiguresAreFoundOnceTheWindowHasClosed() {
        night.house.in(() -> night.house.bean(Evaluations.class).start(Night.RULEBOOK, 2025, RunCause.BUTTON));
        night.work().claimUnsent(100).forEach(night.work()::perform);

        assertThat(night.count("accr_finding where rule = 'figures' and year = 2025 and label_zh like '%贷款%'"))
                .isEqualTo(7);
        night.pass(RunCause.BUTTON);
        assertThat(night.count("accr_finding where rule = 'figures' and year = 2026"))
                .isZero();
    }

    @Test
    void anEmptyPortfolioIsEvaluatedAtOnce() {
        night.house.sql("update accr_case set state = 'VERIFIED', named_on = null, named_by = null");
        RunView run = night.start(RunCause.BUTTON);
        night.work().claimUnsent(100);

        assertThat(night.look(run).state()).isEqualTo(RunState.ENDED);
        assertThat(night.look(run).percent()).isEqualTo(100);
    }

    @Test
    void aYearThatHasNotBegunOrLiesBeforeThePolicyIsRefused() {
        Evaluations evaluations = night.house.bean(Evaluations.class);
        for (int year : new int[] {2018, 2027}) {
            assertThatThrownBy(() -> night.house.in(() -> evaluations.start(Night.RULEBOOK, year, RunCause.BUTTON)))
                    .isInstanceOf(Rejection.class)
                    .hasMessage("accreditation.evaluation.year-range");
        }
    }

    @Test
    void eachFederationSeesAndStartsTheRunsOfItsOwnRulebook() {
        RunView run = night.start(RunCause.BUTTON);
        Evaluations evaluations = night.house.bean(Evaluations.class);
        night.house.become("officer", "/1/", Role.OFFICE_OFFICER);
        assertThat(night.house
                        .in(() -> evaluations.runs(new PageRequest(0, 10)))
                        .rows())
                .extracting(RunView::id)
                .containsExactly(run.id());
        night.house.become("other", "/7/", Role.OFFICE_OFFICER);
        assertThat(night.house
                        .in(() -> evaluations.runs(new PageRequest(0, 10)))
                        .total())
                .isZero();
        assertThatThrownBy(() -> night.house.in(() -> evaluations.run(run.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> night.house.in(() -> evaluations.start(Night.RULEBOOK, 2026, RunCause.BUTTON)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyButTheHouseItselfWorksOnTheLedger() {
        night.house.become("office", "/1/", Role.OFFICE_OFFICER);

        assertThatThrownBy(() -> night.work().perform(1)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> night.work().claimUnsent(1)).isInstanceOf(AccessDenied.class);
    }
}
