package org.hongchuang.accreditation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.EditionsAtHand;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.CaseReview;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.HoldReason;
import org.hongchuang.accreditation.api.NoticeFilter;
import org.hongchuang.accreditation.api.NoticeRow;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.accreditation.api.NoticeView;
import org.hongchuang.accreditation.api.Notices;
import org.hongchuang.accreditation.api.ObjectionReport;
import org.hongchuang.accreditation.api.Objections;
import org.hongchuang.accreditation.api.PaymentHolds;
import org.hongchuang.accreditation.api.PublicNotice;
import org.hongchuang.accreditation.api.PublicNotices;
import org.hongchuang.accreditation.api.ReceiptView;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.EditionLoader;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.Rulebooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Saturday, 2026-11-21 in this house, and its edition asks for five working days of notice. */
class NoticeDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PageRequest ALL = new PageRequest(0, 100);
    private static final String CONTACT = "市总工会“双创”办公室，电话 0000";
    private static final House HOUSE = new House(
            NoticeDesk.class,
            ObjectionDesk.class,
            PublicNoticeBoard.class,
            NoticeHolds.class,
            NoticeGate.class,
            Portfolio.desk("base.ReviewDesk"),
            Portfolio.desk("base.CaseDesk"),
            Portfolio.desk("facts.FactsReader"));
    private static int next = 1;

    private final Notices notices = HOUSE.bean(Notices.class);
    private final Objections objections = HOUSE.bean(Objections.class);
    private final CaseReview review = HOUSE.bean(CaseReview.class);
    private final PaymentHolds holds = HOUSE.bean(PaymentHolds.class);

    private UUID base;

    @BeforeAll
    static void verifiedBases() {
        HOUSE.put(Receipts.class, new Receipts() {
            @Override
            public UUID storeResult(UUID caseId, Receipt receipt) {
                throw new UnsupportedOperationException();
            }

            @Override
            public UUID storeNaming(UUID caseId, Receipt receipt) {
                return caseId;
            }

            @Override
            public ReceiptView get(UUID receipt) {
                throw new NotFound(receipt);
            }

            @Override
            public Optional<ReceiptView> latest(UUID caseId) {
                return Optional.empty();
            }
        });
        HOUSE.put(Editions.class, withNotice());
        HOUSE.sql("insert into kern_organisation (id, public_id, path, kind, name) values"
                + " (1, gen_random_uuid(), '/1/', 'CITY', '市总工会'), (2, gen_random_uuid(), '/1/2/', 'COUNTY', '甲县总工会'),"
                + " (3, gen_random_uuid(), '/1/3/', 'COUNTY', '乙县总工会')");
        Portfolio.named(HOUSE, 20);
        HOUSE.sql("update accr_case set state = 'VERIFIED', named_on = null, named_by = null, decided_on = null,"
                + " minutes_no = null, decided_by = null");
    }

    /** The editions at hand, the one of the bases with a notice after the decision. */
    private static Editions withNotice() {
        EditionsAtHand atHand = new EditionsAtHand();
        String text = Rulebooks.bundledText(EditionId.parse("nanchang-bases@2019-06-20"));
        String act = text.contains("act: DECIDE") ? "      act: NOTICE\n" : "";
        String changed = text.replace(
                "    - id: name\n      label: {zh: 命名授牌",
                "    - id: publish\n      label: {zh: 公示, en: notice}\n" + act
                        + "      role: OFFICE\n      notice: {workingDays: 5}\n      cite: 附件1 二（一）\n"
                        + "    - id: name\n      label: {zh: 命名授牌");
        assertThat(changed).isNotEqualTo(text);
        Rulebooks books =
                Rulebooks.of(List.of(EditionLoader.load(changed, "test.yaml").orThrow()));
        return (Editions) Proxy.newProxyInstance(
                NoticeDeskTest.class.getClassLoader(), new Class<?>[] {Editions.class}, (proxy, method, values) -> {
                    if (method.getName().equals("current")) {
                        return books;
                    }
                    try {
                        return method.invoke(atHand, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @BeforeEach
    void aDecidedBase() {
        base = UUID.fromString(HOUSE.value("select public_id from accr_case where id = " + next++));
        approve("纪要8号");
    }

    private void approve(String minutes) {
        as("recorder", Role.DECISION_RECORDER);
        HOUSE.run(() -> review.approve(base, new Decision(LocalDate.of(2026, 11, 5), minutes, "一致同意")));
        as("office1", Role.OFFICE_OFFICER);
    }

    private static void as(String username, Role role) {
        HOUSE.become(username, "/1/", role);
    }

    private UUID post() {
        return HOUSE.in(() -> notices.post(base, CONTACT));
    }

    /** A notice of the present decision whose days are over. */
    private UUID postedLongAgo() {
        UUID id = UUID.randomUUID();
        HOUSE.sql("insert into accr_notice (public_id, case_id, org_path, decided_on, minutes_no, heading, content,"
                + " sha256, posted_on, until, posted_by, posted_at) select '" + id
                + "', id, org_path, decided_on, minutes_no,"
                + " '公示', '内容', repeat('0', 64), '2026-11-06', '2026-11-13', 'office1', now() from accr_case"
                + " where public_id = '" + base + "'");
        return id;
    }

    private UUID object(UUID notice) {
        as("county", Role.COUNTY_OFFICER);
        UUID id = HOUSE.in(() -> objections.record(notice, new ObjectionReport(TODAY, null, "场地是借用的")));
        as("office2", Role.OFFICE_OFFICER);
        return id;
    }

    private void answer(UUID objection, boolean upheld) {
        HOUSE.run(() -> objections.answer(objection, upheld, "核对租赁合同"));
    }

    private void name() {
        as("office1", Role.OFFICE_OFFICER);
        HOUSE.run(() -> review.name(base, TODAY));
    }

    private CaseState state() {
        return HOUSE.in(() -> HOUSE.bean(Cases.class).get(base).state());
    }

    @Test
    void whatIsPostedIsFrozenForFiveWorkingDaysAndReadByEverybody() {
        assertThat(HOUSE.in(() -> notices.isDue(base))).isTrue();
        refused("accreditation.notice.contact-missing", () -> HOUSE.run(() -> notices.post(base, " ")));
        UUID id = post();
        assertThat(HOUSE.in(() -> notices.isDue(base))).isFalse();
        HOUSE.become("", "", new Role[0]);
        PublicNotice posted = HOUSE.bean(PublicNotices.class).get(id);
        assertThat(posted.postedOn()).isEqualTo(TODAY);
        assertThat(posted.until()).isEqualTo("2026-11-27");
        assertThat(posted.running()).isTrue();
        assertThat(posted.paragraphs())
                .anyMatch(line -> line.matches("所在地：[甲乙]县总工会"))
                .contains("公示期：2026年11月21日至2026年11月27日", CONTACT)
                .noneMatch(line -> line.contains("账号") || line.contains("户名"));
        assertThat(posted.sha256()).isEqualTo(new NoticeText(posted.heading(), posted.text()).sha256());
        assertThat(HOUSE.bean(PublicNotices.class).running(ALL).rows())
                .extracting(PublicNotice::id)
                .contains(id);
        as("office1", Role.OFFICE_OFFICER);
        refused("accreditation.notice.posted-already", this::post);
        assertThatThrownBy(() -> HOUSE.sql("update accr_notice set content = 'x' where public_id = '" + id + "'"))
                .hasStackTraceContaining("what was posted is not changed");
        assertThatThrownBy(() -> HOUSE.sql("delete from accr_notice")).hasStackTraceContaining("not changed");
    }

    @Test
    void nobodyIsNamedBeforeTheNoticeIsOver() {
        refused("accreditation.notice.missing", this::name);
        assertThat(state()).isEqualTo(CaseState.APPROVED);
        post();
        refused("accreditation.notice.running", this::name);
        assertThat(state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    void anOpenObjectionSuspendsNamingAndPaymentUntilItIsDismissed() {
        UUID notice = postedLongAgo();
        UUID first = object(notice);
        UUID second = object(notice);
        refused("accreditation.notice.objected", this::name);
        assertThat(holds.of(List.of(base))).isEqualTo(Map.of(base, HoldReason.OBJECTION_OPEN));
        as("office2", Role.OFFICE_OFFICER);
        answer(first, false);
        refused("accreditation.objection.answered", () -> answer(first, true));
        refused("accreditation.notice.objected", this::name);
        as("office2", Role.OFFICE_OFFICER);
        answer(second, false);
        assertThat(holds.of(List.of(base))).isEmpty();
        name();
        assertThat(state()).isEqualTo(CaseState.NAMED);
    }

    @Test
    void anUpheldObjectionGoesBackToTheMeetingAndTheNewDecisionIsPostedAnew() {
        UUID objection = object(postedLongAgo());
        answer(objection, true);
        assertThat(state()).isEqualTo(CaseState.VERIFIED);
        assertThatThrownBy(this::name).isInstanceOf(IllegalMove.class);
        refused("accreditation.notice.not-decided", this::post);
        approve("纪要9号");
        refused("accreditation.notice.missing", this::name);
        UUID again = post();
        assertThat(notices.page(new NoticeFilter(null, base), ALL).rows())
                .extracting(NoticeRow::state)
                .containsExactly(NoticeState.POSTED, NoticeState.UPHELD);
        assertThat(holds.of(List.of(base))).isEmpty();
        assertThat(HOUSE.in(() -> notices.get(again)).minutesNo()).isEqualTo("纪要9号");
    }

    @Test
    void whoRecordedAnObjectionDoesNotAnswerIt() {
        UUID notice = post();
        UUID objection = HOUSE.in(() -> objections.record(notice, new ObjectionReport(TODAY, "张三", "面积不足")));
        refused("accreditation.objection.same-person", () -> answer(objection, false));
        NoticeView mine = HOUSE.in(() -> notices.get(notice));
        assertThat(mine.objections().get(0).answerable()).isFalse();
        as("office2", Role.OFFICE_OFFICER);
        assertThat(HOUSE.in(() -> notices.get(notice)).objections().get(0).answerable())
                .isTrue();
        assertThat(HOUSE.bean(NoticeTasks.class).waiting().get(0).count()).isPositive();
        assertThatThrownBy(() -> HOUSE.sql("insert into accr_objection_answer select id, recorded_by, false, '由',"
                        + " recorded_by, now() from accr_objection where public_id = '" + objection + "'"))
                .hasStackTraceContaining("accr_objection_four_eyes");
        assertThatThrownBy(() -> HOUSE.sql("update accr_objection set account = 'x'"))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void afterTheNamingAnUpheldObjectionHoldsPaymentsUntilTheMeetingHasDecidedAnew() {
        UUID notice = postedLongAgo();
        name();
        UUID objection = object(notice);
        answer(objection, true);
        assertThat(state()).isEqualTo(CaseState.NAMED);
        assertThat(holds.of(List.of(base))).isEqualTo(Map.of(base, HoldReason.OBJECTION_UPHELD));
        as("office2", Role.DECISION_RECORDER);
        Decision keep = new Decision(TODAY, "纪要10号", "补充材料后维持");
        refused("accreditation.notice.answered-by-self", () -> HOUSE.run(() -> notices.maintain(notice, keep)));
        as("recorder", Role.DECISION_RECORDER);
        assertThat(HOUSE.in(() -> notices.get(notice)).maintainable()).isTrue();
        refused(
                "accreditation.decision.minutes-missing",
                () -> HOUSE.run(() -> notices.maintain(notice, new Decision(TODAY, "", "由"))));
        HOUSE.run(() -> notices.maintain(notice, keep));
        assertThat(holds.of(List.of(base))).isEmpty();
        assertThatThrownBy(() -> object(notice)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void objectionsAreCompleteAndKeepTheirDocuments() {
        UUID notice = post();
        refused("accreditation.objection.received-on", () -> report(notice, TODAY.minusDays(1), "由"));
        refused("accreditation.objection.received-on", () -> report(notice, null, "由"));
        refused("accreditation.objection.account-missing", () -> report(notice, TODAY, " "));
        UUID objection = object(notice);
        byte[] letter = {1, 2};
        var stored = HOUSE.in(
                () -> objections.attach(objection, "信.pdf", "application/pdf", new ByteArrayInputStream(letter)));
        assertThat(objections.document(objection, stored.id()).content()).isEqualTo(letter);
        answer(objection, false);
        refused(
                "accreditation.objection.answered",
                () -> HOUSE.in(() -> objections.attach(objection, "迟", "x/y", new ByteArrayInputStream(letter))));
        HOUSE.become("far", "/1/9/", Role.OFFICE_OFFICER);
        assertThatThrownBy(() -> notices.get(notice)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> objections.document(objection, stored.id())).isInstanceOf(NotFound.class);
    }

    private void report(UUID notice, LocalDate on, String account) {
        HOUSE.run(() -> objections.record(notice, new ObjectionReport(on, null, account)));
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.code())
                .isEqualTo(code));
    }
}
