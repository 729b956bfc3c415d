package org.hongchuang.accreditation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.EditionsAtHand;
import org.hongchuang.accreditation.LaterEdition;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.accreditation.api.Replay;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunEdition;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.accreditation.receipt.ReceiptDesk;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.ExistingCases.From;
import org.junit.jupiter.api.Test;

/** Seven cases with a success rate of 40 %; the later edition is content with 30 %. The seventh applied under it. */
class EvaluationEditionsTest {
    private static final String LATER = "nanchang-bases@2026-07-01";

    private final Night night = new Night(7, 3, ReceiptDesk.class);
    private final EditionsAtHand editions = (EditionsAtHand) night.house.bean(Editions.class);

    private RunView pass(From change) {
        editions.publish(LaterEdition.yaml("2026-07-01", change));
        night.house.sql("update accr_case set applied_on = '2026-07-01', decided_on = '2026-08-01',"
                + " named_on = '2026-09-01' where id = 7");
        return night.pass(RunCause.BUTTON);
    }

    private List<RunEdition> applied(RunView run) {
        return night.house.bean(Evaluations.class).editions(run.id());
    }

    @Test
    void oneNightEvaluatesEachCaseByTheEditionItFollows() {
        RunView run = pass(From.NEVER);

        assertThat(applied(run)).containsExactly(new RunEdition(LaterEdition.FIRST, 6), new RunEdition(LATER, 1));
        assertThat(run.edition()).isEqualTo(LATER);
        assertThat(night.count("accr_receipt where edition = '" + LaterEdition.FIRST + "' and case_id < 7"))
                .isEqualTo(6);
        assertThat(night.count("accr_receipt where edition = '" + LATER + "' and case_id = 7"))
                .isEqualTo(1);
    }

    @Test
    void findingsAreThoseOfTheEditionOfTheCase() {
        pass(From.NEXT_YEAR);

        assertThat(night.count("accr_finding where rule = 'consequence:low_success_rate'"))
                .isEqualTo(6);
        assertThat(night.count("accr_finding where rule = 'consequence:low_success_rate' and case_id = 7"))
                .isZero();
        assertThat(night.count("accr_finding f join accr_receipt r on r.id = f.receipt_id where r.edition = '" + LATER
                        + "' and f.rule = 'condition:success'"))
                .isZero();
    }

    @Test
    void allChangeOverWhereTheLaterEditionSaysAtOnce() {
        assertThat(applied(pass(From.AT_ONCE))).containsExactly(new RunEdition(LATER, 7));
        assertThat(night.count("accr_finding where rule = 'consequence:low_success_rate'"))
                .isZero();
    }

    @Test
    void aYearBeforeTheLaterEditionIsAppraisedByTheFirst() {
        editions.publish(LaterEdition.yaml("2026-07-01", From.AT_ONCE));
        RunView run =
                night.house.in(() -> night.house.bean(Evaluations.class).start(Night.RULEBOOK, 2025, RunCause.BUTTON));
        night.work().claimUnsent(100).forEach(night.work()::perform);

        assertThat(applied(run)).containsExactly(new RunEdition(LaterEdition.FIRST, 7));
    }

    @Test
    void anEditionPublishedWhileARunIsUnderWayDoesNotSplitIt() {
        RunView run = night.start(RunCause.BUTTON);
        List<Long> chunks = night.work().claimUnsent(100);
        night.work().perform(chunks.get(0));
        editions.publish(LaterEdition.yaml("2026-07-01", From.AT_ONCE));
        night.work().perform(chunks.get(1));
        night.work().perform(chunks.get(2));

        assertThat(applied(run)).containsExactly(new RunEdition(LaterEdition.FIRST, 7));
    }

    @Test
    void aChunkWorkedOnTwiceIsCountedOnce() {
        editions.publish(LaterEdition.yaml("2026-07-01", From.NEVER));
        RunView run = night.pass(RunCause.BUTTON);
        night.work().perform(Long.parseLong(night.house.value("select min(id) from accr_chunk")));

        assertThat(applied(run)).containsExactly(new RunEdition(LaterEdition.FIRST, 7));
    }

    @Test
    void everyReceiptIsReplayedByItsOwnEdition() {
        pass(From.NEVER);

        for (int id : new int[] {1, 7}) {
            UUID found = UUID.fromString(night.house.value("select public_id from accr_case where id = " + id));
            assertThat(night.house.bean(Receipts.class).latest(found)).hasValueSatisfying(receipt -> {
                assertThat(receipt.edition()).isEqualTo(id == 7 ? LATER : LaterEdition.FIRST);
                assertThat(receipt.replay().result()).isEqualTo(Replay.Result.MATCHES);
            });
        }
    }
}
