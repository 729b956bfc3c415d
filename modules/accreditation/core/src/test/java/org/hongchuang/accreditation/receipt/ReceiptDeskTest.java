package org.hongchuang.accreditation.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.hongchuang.accreditation.api.ReceiptView;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.accreditation.api.Replay;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.evaluation.Night;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceiptDeskTest {
    private final Night night = new Night(4, 2, ReceiptDesk.class);
    private final Receipts receipts = night.house.bean(Receipts.class);
    private UUID caseId;

    @BeforeEach
    void evaluate() {
        night.pass(RunCause.BUTTON);
        caseId = UUID.fromString(night.house.value("select public_id from accr_case where id = 1"));
    }

    private ReceiptView latest() {
        return receipts.latest(caseId).orElseThrow();
    }

    private void tamper(String change) {
        night.house.sql("alter table accr_receipt disable trigger accr_receipt_append_only;"
                + " update accr_receipt set " + change + " where case_id = 1;"
                + " alter table accr_receipt enable trigger accr_receipt_append_only");
    }

    @Test
    void aStoredReceiptComputedAgainGivesTheSameBytes() {
        ReceiptView view = latest();

        assertThat(view.replay().result()).isEqualTo(Replay.Result.MATCHES);
        assertThat(view.replay().sha256()).isEqualTo(view.sha256());
        assertThat(receipts.get(view.id())).isEqualTo(view);
    }

    @Test
    void alteredInputsAreShownNotHidden() {
        tamper("facts = decode(replace(encode(facts, 'hex'), '020010', '020028'), 'hex')");

        assertThat(latest().replay().result()).isEqualTo(Replay.Result.DIFFERS);
    }

    @Test
    void anAlteredDayOrOutcomeIsShown() {
        tamper("on_day = on_day - 1");
        assertThat(latest().replay().result()).isEqualTo(Replay.Result.DIFFERS);

        tamper("on_day = on_day + 1, outcomes = set_byte(outcomes, 2, 1 - get_byte(outcomes, 2) % 2)");
        assertThat(latest().replay().result()).isEqualTo(Replay.Result.DIFFERS);
    }

    @Test
    void aReceiptOfTheOldFormIsStillComputedAgain() {
        String readable = latest().replay().receipt().sha256();
        tamper("inputs = '" + latest().replay().receipt().facts().toJson() + "', facts = null, outcomes = null,"
                + " on_day = null, due = null, sha256 = '" + readable + "'");

        assertThat(latest().replay().result()).isEqualTo(Replay.Result.MATCHES);
        assertThat(latest().sha256()).isEqualTo(readable);
        tamper("inputs = jsonb_set(inputs, '{numbers,residents}', '\"10\"')");
        assertThat(latest().replay().result()).isEqualTo(Replay.Result.DIFFERS);
    }

    @Test
    void anAlteredGradeIsShownNotHidden() {
        tamper("grade = 'excellent'");

        assertThat(latest().replay().result()).isEqualTo(Replay.Result.DIFFERS);
    }

    @Test
    void anEditionThatIsNotWhatItWasIsShown() {
        tamper("edition_hash = 'else'");

        assertThat(latest().replay().result()).isEqualTo(Replay.Result.EDITION_CHANGED);
    }

    @Test
    void whatCannotBeComputedAgainIsShown() {
        tamper("edition = 'nanchang-bases@1999-01-01'");

        assertThat(latest().replay()).isEqualTo(new Replay(Replay.Result.IMPOSSIBLE, null, ""));
    }

    @Test
    void theDatabaseRefusesToAlterAReceipt() {
        assertThatThrownBy(() -> night.house.sql("update accr_receipt set grade = 'good'"))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void aReceiptOfAnotherCountyIsNotFound() {
        UUID receipt = latest().id();
        night.house.become("county", "/1/3/", Role.COUNTY_OFFICER);

        assertThatThrownBy(() -> receipts.get(receipt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> receipts.latest(caseId)).isInstanceOf(NotFound.class);
    }
}
