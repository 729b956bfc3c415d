package org.hongchuang.accreditation.receipt;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.evaluation.Night;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What receipts and findings refer to is there, and stays; the database sees to it a statement at a time. */
class ReceiptReferencesTest {
    private static final String FOREIGN_KEY = "23503";
    private static final String UNIQUE = "23505";

    private final Night night = new Night(4, 2);

    @BeforeEach
    void evaluate() {
        night.pass(RunCause.BUTTON);
    }

    private ThrowingCallable sql(String statement) {
        return () -> night.house.sql(statement);
    }

    private void refused(String statement) {
        refused(FOREIGN_KEY, statement);
    }

    private void refused(String state, String statement) {
        assertThatThrownBy(sql(statement))
                .hasRootCauseInstanceOf(java.sql.SQLException.class)
                .rootCause()
                .extracting(cause -> ((java.sql.SQLException) cause).getSQLState())
                .isEqualTo(state);
    }

    private static String receipt(String run, String caseId) {
        return "insert into accr_receipt (public_id, run_id, purpose, case_id, year, edition, edition_hash, on_day, facts,"
                + " outcomes, certain, attainable, sha256, made_at) select gen_random_uuid(), " + run
                + ", purpose, " + caseId
                + ", 2025, edition, edition_hash, on_day, facts, outcomes, certain, attainable,"
                + " sha256, made_at from accr_receipt where case_id = 1";
    }

    private static String finding(String receipt, String caseId) {
        return "insert into accr_finding (public_id, receipt_id, case_id, org_path, rule, action, cite, label_zh,"
                + " label_en, year, raised_at) select gen_random_uuid(), " + receipt + ", " + caseId
                + ", org_path, 'x', action, cite, label_zh, label_en, year, raised_at from accr_finding limit 1";
    }

    @Test
    void aReceiptIsOfACaseAndARunThatExist() {
        refused(receipt("run_id", "99"));
        refused(receipt("99", "case_id"));
    }

    @Test
    void aRunMakesOneReceiptOfACase() {
        refused(UNIQUE, receipt("run_id", "case_id"));
    }

    @Test
    void oneStrayRowRefusesTheWholeStatement() {
        refused(receipt("run_id", "case when case_id = 1 then 99 else 0 end"));
    }

    @Test
    void aFindingIsOfACaseAndAReceiptThatExist() {
        refused(finding("9999", "case_id"));
        refused(finding("receipt_id", "99"));
        assertThatCode(sql(finding("receipt_id", "case_id"))).doesNotThrowAnyException();
    }

    @Test
    void aTriedCaseIsOfACaseAndAWhatIfThatExist() {
        night.house.sql(
                "insert into accr_run (public_id, kind, scope, as_of, cause, state, total, started_by, started_at,"
                        + " ended_at) select gen_random_uuid(), 'WHAT_IF', '/1/', as_of, cause, 'ENDED', total, started_by,"
                        + " started_at, now() from accr_run limit 1");
        String run = night.house.value("select max(id) from accr_run");
        refused(tried(run, "1"));
        night.house.sql("insert into accr_what_if (run_id, rulebook, year, past, before_choice, before_edition,"
                + " before_hash, before_content, before_readings, after_choice, after_edition, after_hash, after_content,"
                + " after_readings) values (" + run + ", 'x', 2025, false, 'x', 'x', repeat('a', 64), '', '', 'y', 'y',"
                + " repeat('b', 64), '', '')");
        refused(tried(run, "99"));
        assertThatCode(sql(tried(run, "1"))).doesNotThrowAnyException();
        refused("delete from accr_what_if");
    }

    private static String tried(String run, String caseId) {
        return "insert into accr_what_if_case (run_id, case_id, before_consequences, after_consequences, before_money,"
                + " after_money, changes) values (" + run + ", " + caseId + ", '{}', '{}', 0, 0, '{}')";
    }

    @Test
    void whatReceiptsTellOfStays() {
        refused("delete from accr_run");
        refused("delete from accr_case where id = 1");
        refused("update accr_case set id = 99 where id = 1");
        refused("update accr_run set id = 99");
    }

    @Test
    void whatAFindingRestsOnDoesNotChange() {
        refused("update accr_finding set receipt_id = (select max(id) from accr_receipt), case_id = 4"
                + " where case_id = (select min(case_id) from accr_finding)");
        refused("update accr_finding set receipt_id = null, measure_id = 99");
    }

    @Test
    void aFindingRestsOnAMeasureAndLapsesInAReceiptThatExist() {
        refused(finding("null", "case_id")
                .replace("receipt_id, case_id", "measure_id, receipt_id, case_id")
                .replace("gen_random_uuid(), ", "gen_random_uuid(), 99, "));
        refused("update accr_finding set lapsed_receipt_id = 9999");
        assertThatCode(sql("update accr_finding set lapsed_receipt_id = receipt_id"))
                .doesNotThrowAnyException();
    }
}
