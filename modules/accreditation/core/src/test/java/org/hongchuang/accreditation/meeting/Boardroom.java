package org.hongchuang.accreditation.meeting;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.BanView;
import org.hongchuang.accreditation.api.Bans;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.FindingFilter;
import org.hongchuang.accreditation.api.FindingView;
import org.hongchuang.accreditation.api.Findings;
import org.hongchuang.accreditation.api.MeasureEffect;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureTerms;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.hongchuang.accreditation.api.MeetingView;
import org.hongchuang.accreditation.api.Meetings;
import org.hongchuang.accreditation.api.Proposal;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.base.CreditCode;
import org.hongchuang.accreditation.evaluation.Night;
import org.hongchuang.accreditation.measure.ReviewTasks;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.task.TaskItem;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Rulebooks;

/** The office proposes, the recorder keeps the minutes, and days go by: one line for each step of a test. */
final class Boardroom {
    static final PageRequest ALL = new PageRequest(0, 500);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String FREE = "91360100MA0000000";

    final Night night = new Night(
            4,
            5,
            Portfolio.desk("measure.MeasureDesk"),
            Portfolio.desk("meeting.MeetingDesk"),
            Portfolio.desk("base.CaseDesk"),
            Portfolio.desk("application.ApplicationDesk"),
            Portfolio.desk("finding.FindingDesk"),
            Portfolio.desk("facts.FactsReader"),
            Portfolio.desk("base.ReviewDesk"),
            Portfolio.desk("receipt.ReceiptDesk"),
            Portfolio.desk("paper.PaperDesk"),
            ReviewTasks.class);
    final House house = night.house;
    private LocalDate today = TODAY;

    Boardroom() {
        house.sql("alter table accr_case alter column id restart with 101");
        for (int number = 1; number <= 4; number++) {
            house.sql("update accr_case set credit_code = '" + code(number) + "' where id = " + number);
        }
    }

    /** A credit code whose check character is right. */
    static String code(int number) {
        String stem = FREE.substring(0, 16) + number;
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(sign -> stem + (char) sign)
                .filter(CreditCode::valid)
                .findFirst()
                .orElseThrow();
    }

    void on(LocalDate day) {
        today = day;
        house.today(day);
    }

    UUID id(int number) {
        return UUID.fromString(house.value("select public_id from accr_case where id = " + number));
    }

    String state(int number) {
        return house.value("select state from accr_case where id = " + number);
    }

    /** Another regime's base in the place of one of the city's. */
    void under(int number, String rulebook, String kind) {
        house.sql("update accr_case set rulebook = '" + rulebook + "', kind = '" + kind + "' where id = " + number);
    }

    /** Nothing was given for what people score. */
    void scoredPoorly(int number) {
        Edition edition = Rulebooks.bundled().inForce("nanchang-bases", TODAY);
        String zeros = edition.rubric().stream()
                .flatMap(section -> section.items().stream())
                .map(item -> "\"" + item.id() + "\": 0")
                .collect(Collectors.joining(", ", "{", "}"));
        house.sql("insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at) values ("
                + number + ", 2026, 1, '" + zeros + "', '{}', 'office', now())");
    }

    void nightPasses() {
        nightPasses(Night.RULEBOOK);
    }

    void nightPasses(String rulebook) {
        house.becomeSystem();
        house.in(() -> house.bean(Evaluations.class).start(rulebook, today.getYear(), RunCause.BUTTON));
        night.work().claimUnsent(100).forEach(night.work()::perform);
    }

    void office() {
        house.become("office", "/1/", Role.OFFICE_OFFICER);
    }

    void recorder() {
        house.become("recorder", "/1/", Role.DECISION_RECORDER);
    }

    List<FindingView> findings(int number, String rule) {
        office();
        return house.in(() -> house.bean(Findings.class)
                .page(new FindingFilter(null, rule, null, id(number)), ALL)
                .rows());
    }

    FindingView finding(int number, String rule) {
        return findings(number, rule).get(0);
    }

    UUID propose(Proposal proposal) {
        office();
        return house.in(() -> house.bean(Measures.class).propose(proposal));
    }

    UUID proposeOn(FindingView finding) {
        return propose(Proposal.onFinding(finding.caseId(), finding.id(), "见考核结果", MeasureTerms.NONE));
    }

    UUID proposeBy(int number, String rule) {
        return propose(Proposal.onRule(id(number), rule, "经核实", MeasureTerms.NONE));
    }

    UUID follow(UUID measure, MeasureKind kind, MeasureTerms terms) {
        return propose(Proposal.following(measure(measure).caseId(), measure, kind, "经核实", terms));
    }

    List<TaskItem> reviewsWaiting() {
        office();
        ReviewTasks reviews = house.bean(ReviewTasks.class);
        return house.in(() -> reviews.waiting().stream()
                .flatMap(task -> reviews.items(task, 10).stream())
                .toList());
    }

    List<MeasureKind> followers(UUID measure) {
        office();
        return house.in(() -> house.bean(Measures.class).followers(measure));
    }

    void attach(UUID measure) {
        office();
        house.in(() -> house.bean(Measures.class).attach(measure, "验收材料.pdf", "application/pdf", file()));
    }

    MeasureView measure(UUID id) {
        return house.in(() -> house.bean(Measures.class).get(id));
    }

    /** A meeting of the day, made known the same day. */
    MeetingDraft approving(UUID... measures) {
        return new MeetingDraft(
                PublicId.next(),
                today,
                today,
                "党组纪要〔2026〕9号",
                Arrays.stream(measures)
                        .map(each -> new MeetingDraft.Vote(each, true, ""))
                        .toList());
    }

    List<MeasureEffect> preview(MeetingDraft draft) {
        recorder();
        return house.in(() -> house.bean(Meetings.class).preview(draft));
    }

    MeetingView record(MeetingDraft draft) {
        recorder();
        return house.in(() -> house.bean(Meetings.class).decide(draft, "纪要.pdf", "application/pdf", file()));
    }

    UUID decided(UUID measure) {
        record(approving(measure));
        return measure;
    }

    java.util.Optional<BanView> ban(String code, String rulebook, String kind, LocalDate on) {
        return house.in(() -> house.bean(Bans.class).standing(code, rulebook, kind, on));
    }

    private static ByteArrayInputStream file() {
        return new ByteArrayInputStream("%PDF 纪要".getBytes(StandardCharsets.UTF_8));
    }
}
