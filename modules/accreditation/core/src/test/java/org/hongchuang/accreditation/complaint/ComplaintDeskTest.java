package org.hongchuang.accreditation.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.ComplaintCommand;
import org.hongchuang.accreditation.api.ComplaintFilter;
import org.hongchuang.accreditation.api.ComplaintReport;
import org.hongchuang.accreditation.api.ComplaintRow;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.accreditation.api.ComplaintView;
import org.hongchuang.accreditation.api.Complaints;
import org.hongchuang.accreditation.api.FactsOf;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is 2026-11-21 in this house. */
class ComplaintDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PageRequest ALL = new PageRequest(0, 500);
    private static final House HOUSE = new House(ComplaintDesk.class, Portfolio.desk("facts.FactsReader"));

    private final Complaints complaints = HOUSE.bean(Complaints.class);

    @BeforeAll
    static void namedBases() {
        Portfolio.named(HOUSE, 8);
        HOUSE.sql("update accr_case set state = 'APPROVED', named_on = null, named_by = null where id = 8");
    }

    @BeforeEach
    void countyOfficer() {
        as("county", "/1/2/", Role.COUNTY_OFFICER);
    }

    private static void as(String username, String path, Role role) {
        HOUSE.become(username, path, role);
    }

    private static UUID caseId(long number) {
        return UUID.fromString(HOUSE.value("select public_id from accr_case where id = " + number));
    }

    private UUID register(long base) {
        return HOUSE.in(() -> complaints.register(
                new ComplaintReport(caseId(base), TODAY.minusDays(3), " ", "未按协议减免租金", "合同约定减免三个月，实际没有减免。")));
    }

    private ComplaintView step(UUID id, ComplaintCommand command, LocalDate day) {
        return HOUSE.in(() -> complaints.step(id, command, "已到现场核对合同", day));
    }

    private ComplaintView verified(long base, LocalDate deadline) {
        as("county", "/1/", Role.COUNTY_OFFICER);
        UUID id = register(base);
        as("office1", "/1/", Role.OFFICE_OFFICER);
        return step(id, ComplaintCommand.VERIFY, deadline);
    }

    @Test
    void isVerifiedByAnotherPersonAndPutRightInTime() {
        UUID id = register(1);
        ComplaintView registered = complaints.get(id);
        assertThat(registered.complainant()).isNull();
        assertThat(registered.open()).isEmpty();
        assertThat(registered.state()).isEqualTo(ComplaintState.REGISTERED);
        as("office1", "/1/", Role.OFFICE_OFFICER);
        assertThat(complaints.get(id).open())
                .containsExactlyInAnyOrder(ComplaintCommand.VERIFY, ComplaintCommand.DISMISS);
        refused("accreditation.complaint.deadline", () -> step(id, ComplaintCommand.VERIFY, TODAY.minusDays(1)));
        ComplaintView verified = step(id, ComplaintCommand.VERIFY, TODAY.plusDays(30));
        assertThat(verified.verifiedOn()).isEqualTo(TODAY);
        assertThat(verified.judgedBy()).isEqualTo("office1");
        assertThat(verified.open()).containsExactly(ComplaintCommand.ACCEPT);
        refused("accreditation.complaint.not-due", () -> step(id, ComplaintCommand.FAIL, null));
        refused("accreditation.complaint.remedied-on", () -> step(id, ComplaintCommand.ACCEPT, TODAY.plusDays(1)));
        ComplaintView remedied = step(id, ComplaintCommand.ACCEPT, TODAY);
        assertThat(remedied.state()).isEqualTo(ComplaintState.REMEDIED);
        assertThat(remedied.late()).isFalse();
        assertThatThrownBy(() -> step(id, ComplaintCommand.ACCEPT, TODAY)).isInstanceOf(IllegalMove.class);
        assertThat(remedied.history())
                .extracting(event -> event.command() + " " + event.username() + " " + event.day())
                .containsExactly("VERIFY office1 2026-12-21", "ACCEPT office1 2026-11-21");
    }

    @Test
    void whoRegisteredItDoesNotJudgeIt() {
        as("office1", "/1/", Role.OFFICE_OFFICER);
        UUID id = register(1);
        refused("accreditation.complaint.same-person", () -> step(id, ComplaintCommand.VERIFY, TODAY.plusDays(9)));
        refused("accreditation.complaint.same-person", () -> step(id, ComplaintCommand.DISMISS, null));
        assertThatThrownBy(() -> HOUSE.sql(
                        "update accr_complaint set state = 'DISMISSED', judged_by = registered_by where public_id = '"
                                + id + "'"))
                .hasStackTraceContaining("accr_complaint_four_eyes");
    }

    @Test
    void aWrongVerdictIsCorrectedByAThirdPersonAndTheEventsStay() {
        UUID id = register(1);
        as("office1", "/1/", Role.OFFICE_OFFICER);
        assertThat(step(id, ComplaintCommand.DISMISS, null).open()).isEmpty();
        refused("accreditation.complaint.third-person", () -> step(id, ComplaintCommand.REOPEN, null));
        as("office2", "/1/", Role.OFFICE_OFFICER);
        assertThat(complaints.get(id).open()).containsExactly(ComplaintCommand.REOPEN);
        ComplaintView reopened = step(id, ComplaintCommand.REOPEN, null);
        assertThat(reopened.state()).isEqualTo(ComplaintState.REGISTERED);
        assertThat(reopened.judgedBy()).isNull();
        assertThat(step(id, ComplaintCommand.VERIFY, TODAY).history()).hasSize(3);
        assertThatThrownBy(() -> HOUSE.sql("delete from accr_complaint_event")).hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> HOUSE.sql(
                        "update accr_complaint set reopened_by = 'x', overturned = 'x' where public_id = '" + id + "'"))
                .hasStackTraceContaining("accr_complaint_third_person");
    }

    @Test
    void whatIsMissingIsNamed() {
        refused("accreditation.complaint.not-named", () -> report(caseId(8), TODAY, "事项", "说明"), "/1/");
        refused("accreditation.complaint.received-on", () -> report(caseId(1), TODAY.plusDays(1), "事项", "说明"), "/1/");
        refused("accreditation.complaint.received-on", () -> report(caseId(1), null, "事项", "说明"), "/1/");
        refused("accreditation.complaint.matter-missing", () -> report(caseId(1), TODAY, " ", "说明"), "/1/");
        refused("accreditation.complaint.account-missing", () -> report(caseId(1), TODAY, "事项", null), "/1/");
        refused("accreditation.case.text-too-long", () -> report(caseId(1), TODAY, "长".repeat(201), "说明"), "/1/");
        UUID id = register(1);
        as("office1", "/1/", Role.OFFICE_OFFICER);
        refused(
                "accreditation.complaint.grounds-missing",
                () -> HOUSE.run(() -> complaints.step(id, ComplaintCommand.DISMISS, " ", null)));
        assertThat(complaints.get(id).state()).isEqualTo(ComplaintState.REGISTERED);
    }

    private void report(UUID base, LocalDate on, String matter, String account) {
        HOUSE.run(() -> complaints.register(new ComplaintReport(base, on, null, matter, account)));
    }

    @Test
    void evidenceIsKeptUntilTheVerdict() {
        UUID id = register(3);
        byte[] photo = {1, 2, 3};
        var stored = HOUSE.in(() -> complaints.attach(id, "照片.jpg", "image/jpeg", new ByteArrayInputStream(photo)));
        assertThat(complaints.document(id, stored.id()).content()).isEqualTo(photo);
        assertThatThrownBy(() -> complaints.document(id, id)).isInstanceOf(NotFound.class);
        as("office1", "/1/", Role.OFFICE_OFFICER);
        step(id, ComplaintCommand.DISMISS, null);
        refused(
                "accreditation.complaint.judged",
                () -> HOUSE.in(() -> complaints.attach(id, "迟.jpg", "image/jpeg", new ByteArrayInputStream(photo))));
    }

    @Test
    void theListIsFilteredAndEndsAtTheReach() {
        as("county", "/1/", Role.COUNTY_OFFICER);
        UUID here = register(5);
        UUID elsewhere = register(6);
        ComplaintFilter fifth = new ComplaintFilter(ComplaintState.REGISTERED, 2026, " 减免租金 ", caseId(5));
        assertThat(complaints.page(fifth, ALL).rows())
                .extracting(ComplaintRow::id)
                .containsExactly(here);
        assertThat(complaints
                        .page(new ComplaintFilter(null, 2025, null, caseId(5)), ALL)
                        .total())
                .isZero();
        assertThat(complaints
                        .page(new ComplaintFilter(null, null, "%", caseId(5)), ALL)
                        .total())
                .isZero();
        as("other", "/1/2/", Role.COUNTY_OFFICER);
        assertThat(complaints.page(ComplaintFilter.ALL, ALL).rows())
                .extracting(ComplaintRow::id)
                .contains(here)
                .doesNotContain(elsewhere);
        assertThatThrownBy(() -> complaints.get(elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> step(elsewhere, ComplaintCommand.DISMISS, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register(6)).isInstanceOf(NotFound.class);
    }

    @Test
    void verifiedComplaintsAreFactsOfTheCase() {
        FactsOf factsOf = HOUSE.bean(FactsOf.class);
        UUID base = caseId(3);
        for (int i = 0; i < 3; i++) {
            verified(3, TODAY);
        }
        CaseFacts today = HOUSE.in(() -> factsOf.facts(base, 2026, TODAY)).facts();
        assertThat(today.values().get("verified_complaints")).hasToString("3");
        assertThat(today.values()).doesNotContainKey("complaints_remedied");
        CaseFacts tomorrow =
                HOUSE.in(() -> factsOf.facts(base, 2026, TODAY.plusDays(1))).facts();
        assertThat(tomorrow.values().get("complaints_remedied")).hasToString("false");
        assertThat(Rulebooks.bundled()
                        .inForce("nanchang-bases", TODAY)
                        .evaluate(tomorrow)
                        .consequences())
                .filteredOn(each -> each.id().equals("complaints"))
                .singleElement()
                .satisfies(each -> assertThat(each.verdict()).isEqualTo(Verdict.MET));
        assertThat(HOUSE.in(() -> factsOf.facts(base, 2025, TODAY)).facts().values())
                .containsEntry("verified_complaints", BigDecimal.ZERO)
                .doesNotContainKey("complaints_remedied");
    }

    @Test
    void whatWasPutRightInTimeIsAFactToo() {
        FactsOf factsOf = HOUSE.bean(FactsOf.class);
        UUID base = caseId(4);
        step(verified(4, TODAY).id(), ComplaintCommand.ACCEPT, TODAY);
        as("county", "/1/", Role.COUNTY_OFFICER);
        register(4);
        as("office1", "/1/", Role.OFFICE_OFFICER);
        CaseFacts later =
                HOUSE.in(() -> factsOf.facts(base, 2026, TODAY.plusDays(30))).facts();
        assertThat(later.values().get("verified_complaints")).hasToString("1");
        assertThat(later.values().get("complaints_remedied")).hasToString("true");
    }

    @Test
    void theOfficeIsToldWhatWaits() {
        register(7);
        ComplaintTasks tasks = HOUSE.bean(ComplaintTasks.class);
        assertThat(tasks.waiting()).isEmpty();
        as("office1", "/1/2/", Role.OFFICE_OFFICER);
        long open = complaints
                .page(new ComplaintFilter(ComplaintState.REGISTERED, null, null, null), ALL)
                .total();
        HOUSE.sql("insert into accr_complaint (public_id, case_id, org_path, received_on, matter, account,"
                + " registered_by, registered_at, state, judged_by, verified_on, deadline) select gen_random_uuid(), id,"
                + " org_path, '2026-01-02', '事', '由', 'county', now(), 'VERIFIED', 'office1', '2026-01-03', '2026-02-01'"
                + " from accr_case where id = 7");
        List<Task> waiting = tasks.waiting();
        assertThat(waiting)
                .extracting(Task::textKey)
                .contains("accreditation.complaint.task.judge", "accreditation.complaint.task.overdue");
        assertThat(waiting.get(0).count()).isLessThanOrEqualTo(open).isPositive();
    }

    private static void refused(String code, Runnable deed, String path) {
        as("county", path, Role.COUNTY_OFFICER);
        refused(code, deed);
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.code())
                .isEqualTo(code));
    }
}
