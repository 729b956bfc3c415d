package org.hongchuang.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CaseEventView;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseOrder;
import org.hongchuang.accreditation.api.CaseReview;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.FactsOf;
import org.hongchuang.accreditation.api.FieldError;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.api.Figures;
import org.hongchuang.accreditation.api.FiguresView;
import org.hongchuang.accreditation.api.InvalidAnswers;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.accreditation.api.ReceiptView;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.accreditation.api.SheetErrors;
import org.hongchuang.accreditation.api.SubsidyAwarded;
import org.hongchuang.accreditation.api.VisitReport;
import org.hongchuang.accreditation.api.VisitView;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CaseHistory;
import org.hongchuang.accreditation.base.CaseMove;
import org.hongchuang.accreditation.facts.Portfolio;
import org.hongchuang.accreditation.facts.PortfolioFacts;
import org.hongchuang.accreditation.run.Span;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.FormField;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.RuleOutcome;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID RECEIPT = UUID.randomUUID();
    private static final String CODE = "91350100M000100Y43";

    private House house;
    private UUID id;

    @BeforeEach
    void build() throws ClassNotFoundException {
        house = new House(
                desk("base.CaseDesk"),
                desk("base.ReviewDesk"),
                desk("application.ApplicationDesk"),
                desk("figures.FiguresDesk"),
                desk("facts.FactsReader"));
        house.put(Receipts.class, new Receipts() {
            @Override
            public UUID storeNaming(UUID caseId, Receipt receipt) {
                return RECEIPT;
            }

            @Override
            public UUID storeResult(UUID caseId, Receipt receipt) {
                return RECEIPT;
            }

            @Override
            public ReceiptView get(UUID receipt) {
                throw new NotFound(receipt);
            }

            @Override
            public java.util.Optional<ReceiptView> latest(UUID caseId) {
                return java.util.Optional.empty();
            }
        });
        house.sql("insert into kern_organisation (id, public_id, path, kind, name) values"
                + " (1, gen_random_uuid(), '/1/', 'CITY', '市总工会'),"
                + " (2, gen_random_uuid(), '/1/2/', 'COUNTY', '甲县总工会'),"
                + " (3, gen_random_uuid(), '/1/3/', 'COUNTY', '乙县总工会'),"
                + " (4, gen_random_uuid(), '/1/2/4/', 'BASE', '甲县双创基地'),"
                + " (5, gen_random_uuid(), '/1/3/5/', 'BASE', '乙县双创基地')");
        applicant();
        id = house.in(() -> house.bean(Applications.class).begin("office"));
    }

    private static Class<?> desk(String name) throws ClassNotFoundException {
        return Class.forName("org.hongchuang.accreditation." + name);
    }

    private void applicant() {
        house.become("applicant", "/1/2/4/", Role.APPLICANT);
    }

    private void county() {
        house.become("county", "/1/2/", Role.COUNTY_OFFICER);
    }

    private void office() {
        house.become("office", "/1/", Role.OFFICE_OFFICER);
    }

    private void recorder() {
        house.become("recorder", "/1/", Role.DECISION_RECORDER);
    }

    private CaseView view() {
        return house.in(() -> house.bean(Cases.class).get(id));
    }

    private void save(String creditCode, Map<String, String> changes) {
        house.run(() -> {
            Map<String, Map<String, String>> answers = new HashMap<>();
            for (Form form : house.bean(Applications.class).forms(id)) {
                Map<String, String> filled = new HashMap<>();
                form.fields().forEach(field -> filled.put(field.id(), sample(field)));
                answers.put(form.id(), filled);
            }
            answers.get("application").putAll(changes);
            Payee payee = new Payee("甲县双创基地", "6222 0200 0001", "南昌银行");
            house.bean(Applications.class)
                    .save(
                            id,
                            house.bean(Cases.class).get(id).version(),
                            new Draft(
                                    "甲县双创基地",
                                    "office",
                                    creditCode,
                                    payee,
                                    answers.get("application"),
                                    answers.get("union_work")));
        });
    }

    private static String sample(FormField field) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> "答" + field.label().zh() + "😀𠮷";
            case INTEGER -> "25";
            case DECIMAL -> "2500.5";
            case DATE -> "2024-01-01";
            case YES_NO -> "true";
            case CHOICE -> "office";
        };
    }

    private static byte[] sheet(Object[]... lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            for (int row = 0; row < lines.length; row++) {
                for (int column = 0; column < lines[row].length; column++) {
                    if (lines[row][column] instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, String.valueOf(lines[row][column]));
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void importRoster() {
        house.run(() -> house.bean(Applications.class)
                .importRoster(
                        id,
                        "花名册.xlsx",
                        new ByteArrayInputStream(sheet(
                                new Object[] {"入驻企业或个体工商户", "联系人", "电话", "职工数", "入驻时间"},
                                new Object[] {"甲公司😀", "张三", "13800000001", 120, "2024-03-01"},
                                new Object[] {"乙公司", "李四", "13800000002", 90, "2026-03-01"}))));
    }

    private void materials() {
        for (String material : List.of("report", "licence_copy", "representative_id_copy")) {
            attach(material);
        }
    }

    private void attach(@Nullable String material) {
        house.run(() -> house.bean(Applications.class)
                .attach(id, material, material + ".pdf", "application/pdf", new ByteArrayInputStream(new byte[] {1})));
    }

    private void submit() {
        applicant();
        save(CODE, Map.of());
        importRoster();
        materials();
        house.run(() -> house.bean(Applications.class).submit(id));
    }

    private void review(java.util.function.Consumer<CaseReview> command) {
        house.run(() -> command.accept(house.bean(CaseReview.class)));
    }

    private void verified() {
        submit();
        county();
        review(desk -> desk.recommend(id, "同意推荐"));
        office();
        review(desk -> desk.recordVisit(id, new VisitReport(TODAY, "王五", "", Map.of("union_sign", true))));
        review(desk -> desk.verify(id, ""));
    }

    @Test
    void goesAllTheWayToTheTitleAndItsSubsidy() {
        verified();
        recorder();
        review(desk -> desk.approve(id, new Decision(TODAY, "党组纪要〔2026〕3号", "全票")));
        office();
        review(desk -> desk.name(id, TODAY));

        assertThat(view().state()).isEqualTo(CaseState.NAMED);
        assertThat(house.events()).singleElement().isInstanceOfSatisfying(SubsidyAwarded.class, event -> {
            assertThat(event.subsidyId()).isEqualTo("one_off");
            assertThat(event.amount()).hasToString("200000.00");
            assertThat(event.receiptId()).isEqualTo(RECEIPT);
            assertThat(event.payee().account()).isEqualTo("622202000001");
        });
        assertThat(house.in(() -> house.bean(Cases.class).history(id)))
                .extracting(CaseEventView::to)
                .containsExactly(
                        CaseState.SUBMITTED,
                        CaseState.RECOMMENDED,
                        CaseState.VERIFIED,
                        CaseState.APPROVED,
                        CaseState.NAMED);
        assertThat(house.value("select count(*) from kern_audit where action = 'accreditation.case.name'"))
                .isEqualTo("1");
    }

    private void named() {
        verified();
        recorder();
        review(desk -> desk.approve(id, new Decision(TODAY, "3", null)));
        office();
        review(desk -> desk.name(id, TODAY));
    }

    private void moves(Function<BaseCase, CaseMove> command) {
        house.run(() -> {
            BaseCase moved = house.bean(BaseCases.class).get(id);
            CaseMove move = command.apply(moved);
            house.bean(BaseCases.class).store();
            house.bean(CaseHistory.class).moved(moved, move, "整改〔2026〕1号");
        });
    }

    @Test
    void aBaseUnderRectificationKeepsItsTitle() {
        named();
        moves(base -> base.requireRectification(TODAY, TODAY, House.NOW));
        assertThat(view().rectifyUntil()).isEqualTo(TODAY);
        assertThat(house.in(() -> house.bean(Cases.class)
                                .page(
                                        new CaseFilter(null, CaseFilter.TITLED, null),
                                        CaseOrder.NEWEST,
                                        new PageRequest(0, 10)))
                        .rows())
                .extracting(CaseRow::state)
                .containsExactly(CaseState.RECTIFYING);
        assertThat(house.in(() -> house.bean(PortfolioFacts.class)
                        .read(new Portfolio("nanchang-bases", TODAY, "/"), new Span(0, 1000, null), 2026, TODAY)
                        .under(Rulebooks.bundled().inForce("nanchang-bases", TODAY))))
                .hasSize(1);
        moves(base -> base.acceptRectification(House.NOW));
        assertThat(view().state()).isEqualTo(CaseState.NAMED);
        assertThat(view().rectifyUntil()).isNull();
        assertThat(house.value("select count(*) from kern_audit where action in"
                        + " ('accreditation.case.require-rectification',"
                        + " 'accreditation.case.accept-rectification')"))
                .isEqualTo("2");
    }

    @Test
    void aWithdrawnTitleIsOverAndTheOrganisationMayBeginAnew() {
        named();
        moves(base -> base.requireRectification(TODAY.plusMonths(3), TODAY, House.NOW));
        moves(base -> base.withdraw(TODAY, TODAY, "office", House.NOW));
        assertThat(view().state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(view().withdrawnOn()).isEqualTo(TODAY);
        assertThat(view().namedOn()).isEqualTo(TODAY);
        assertThat(view().rectifyUntil()).isNull();
        assertThatThrownBy(() -> put(2026, Map.of("tax", "1"))).isInstanceOf(Rejection.class);
        applicant();
        id = house.in(() -> house.bean(Applications.class).begin("office"));
        save(CODE, Map.of());
        importRoster();
        materials();
        house.run(() -> house.bean(Applications.class).submit(id));
        assertThat(view().state()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    void daysOfRectificationAndWithdrawalMakeSense() {
        named();
        assertThatThrownBy(() -> moves(base -> base.requireRectification(TODAY.minusDays(1), TODAY, House.NOW)))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> moves(base -> base.withdraw(TODAY.minusDays(1), TODAY, "office", House.NOW)))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> moves(base -> base.withdraw(TODAY.plusDays(1), TODAY, "office", House.NOW)))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> moves(base -> base.acceptRectification(House.NOW)))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> house.sql("update accr_case set state = 'RECTIFYING'"))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);
        assertThatThrownBy(() -> house.sql("update accr_case set state = 'WITHDRAWN'"))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);
        assertThat(view().state()).isEqualTo(CaseState.NAMED);
    }

    @Test
    void whoRecordedTheDecisionCannotName() {
        verified();
        recorder();
        review(desk -> desk.approve(id, new Decision(TODAY, "3", null)));
        assertThatThrownBy(() -> review(desk -> desk.name(id, TODAY)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                        .isEqualTo("accreditation.case.same-person"));
        assertThat(house.events()).isEmpty();
        assertThat(view().state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    void whatTheAnnexAsksForIsHandedInPieceByPiece() {
        applicant();
        save(CODE, Map.of());
        importRoster();
        attach(null);
        attach("report");
        attach("licence_copy");
        assertThatThrownBy(() -> attach("union_work_form")).hasMessage("accreditation.material.unknown");
        assertThatThrownBy(() -> attach("no_such_thing")).hasMessage("accreditation.material.unknown");
        InvalidAnswers refused = catchThrowableOfType(
                InvalidAnswers.class,
                () -> house.run(() -> house.bean(Applications.class).submit(id)));
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("materials.representative_id_copy");
            assertThat(error.label().zh()).isEqualTo("法定代表人身份证复印件");
        });
        assertThat(house.in(() -> house.bean(Applications.class).materials(id)))
                .filteredOn(material -> material.required() && !material.byForm())
                .extracting(material -> material.files().size())
                .containsExactly(1, 1, 0);

        attach("representative_id_copy");
        house.run(() -> house.bean(Applications.class).submit(id));
        assertThat(view().state()).isEqualTo(CaseState.SUBMITTED);
        assertThatThrownBy(() -> attach("report")).isInstanceOf(Rejection.class);
    }

    @Test
    void submittingNamesEverythingMissing() {
        InvalidAnswers refused = catchThrowableOfType(
                InvalidAnswers.class,
                () -> house.run(() -> house.bean(Applications.class).submit(id)));
        assertThat(refused.errors())
                .extracting(FieldError::field)
                .contains("credit_code", "payee_account", "roster", "address", "union_name")
                .contains("materials.report", "materials.licence_copy", "materials.representative_id_copy")
                .doesNotContain("base_name", "base_kind", "applied_on", "honours", "county_opinion");
        assertThat(view().state()).isEqualTo(CaseState.DRAFT);
    }

    @Test
    void savingRefusesWhatCannotBeRead() {
        InvalidAnswers refused = catchThrowableOfType(
                InvalidAnswers.class,
                () -> save("91350100M000100Y44", Map.of("floor_area", "大约两千", "city_opinion", "同意")));
        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("credit_code", "floor_area", "city_opinion");
        assertThat(refused.errors())
                .extracting(error -> error.label().in(Locale.ENGLISH))
                .containsExactlyInAnyOrder("unified social credit code", "floor area", "city_opinion");
        assertThat(Texts.of(Locale.ENGLISH, refused)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(view().application()).doesNotContainKey("address");
    }

    @Test
    void answersAreFrozenUntilReturned() {
        submit();
        assertThatThrownBy(() -> save(CODE, Map.of())).isInstanceOf(Rejection.class);
        assertThatThrownBy(this::importRoster).isInstanceOf(Rejection.class);
        county();
        review(desk -> desk.sendBack(id, "材料不全"));
        applicant();
        save(CODE, Map.of("address", "新地址"));
        assertThat(view().application()).containsEntry("address", "新地址");
    }

    @Test
    void whoeverSavesSecondIsTold() {
        int stale = view().version();
        save(CODE, Map.of());
        Draft draft = new Draft("甲", "office", null, null, Map.of(), Map.of());
        assertThatThrownBy(() -> house.run(() -> house.bean(Applications.class).save(id, stale, draft)))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("kernel.changed-meanwhile"));
    }

    @Test
    void illegalMovesAreRefused() {
        county();
        assertThatThrownBy(() -> review(desk -> desk.recommend(id, ""))).isInstanceOf(IllegalMove.class);
        office();
        assertThatThrownBy(() -> review(desk -> desk.name(id, TODAY))).isInstanceOf(IllegalMove.class);
        submit();
        county();
        review(desk -> desk.recommend(id, ""));
        office();
        assertThatThrownBy(() -> review(desk -> desk.verify(id, "")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                        .isEqualTo("accreditation.case.visit-missing"));
    }

    @Test
    void aWrongRowLeavesTheRosterAsItWas() {
        importRoster();
        byte[] wrong = sheet(
                new Object[] {"入驻企业或个体工商户", "联系人", "电话", "职工数", "入驻时间"},
                new Object[] {"丙公司", "张三", "13800000001", 1, "2024-03-01"},
                new Object[] {"丁公司", "李四", "13800000002", "许多", "2026-03-01"});
        assertThatThrownBy(() -> house.run(() ->
                        house.bean(Applications.class).importRoster(id, "花名册.xlsx", new ByteArrayInputStream(wrong))))
                .isInstanceOf(SheetErrors.class);
        assertThat(house.in(() -> house.bean(Cases.class).roster(id, new PageRequest(0, 10)))
                        .rows())
                .extracting(row -> row.name())
                .containsExactly("甲公司😀", "乙公司");
    }

    @Test
    void aVisitConfirmsOnlyWhatItIsAsked() {
        submit();
        county();
        review(desk -> desk.recommend(id, ""));
        office();
        assertThatThrownBy(() -> review(
                        desk -> desk.recordVisit(id, new VisitReport(TODAY, "王五", "", Map.of("one_off_paid", true)))))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() ->
                        review(desk -> desk.recordVisit(id, new VisitReport(TODAY.plusDays(1), "王五", "", Map.of()))))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void aBaseWithATitleIsVisitedForItsAppraisalAndTheVisitIsClosedByTheResult() {
        verified();
        recorder();
        review(desk -> desk.approve(id, new Decision(TODAY, "党组纪要〔2026〕3号", "全票")));
        office();
        review(desk -> desk.name(id, TODAY));
        review(desk -> desk.recordVisit(id, new VisitReport(TODAY, "赵六", "考核走访", Map.of("union_sign", false))));

        assertThat(visits())
                .extracting(VisitView::visitors, VisitView::open)
                .containsExactly(tuple("赵六", true), tuple("王五", false));
        org.hongchuang.accreditation.Portfolio.determine(
                house,
                Long.parseLong(house.value("select id from accr_case where public_id = '" + id + "'")),
                TODAY.getYear(),
                "good",
                TODAY);
        assertThat(visits()).extracting(VisitView::open).containsExactly(false, false);
    }

    private List<VisitView> visits() {
        return house.in(() -> house.bean(Cases.class).visits(id));
    }

    @Test
    void countiesSeeOnlyTheirOwn() {
        house.become("other", "/1/3/", Role.COUNTY_OFFICER);
        assertThatThrownBy(this::view).isInstanceOf(NotFound.class);
        assertThat(house.in(() ->
                                house.bean(Cases.class).page(CaseFilter.ALL, CaseOrder.NEWEST, new PageRequest(0, 10)))
                        .total())
                .isZero();
        county();
        assertThat(house.in(() -> house.bean(Cases.class)
                                .page(
                                        new CaseFilter("双创", Set.of(CaseState.DRAFT), "office"),
                                        CaseOrder.NEWEST,
                                        new PageRequest(0, 10)))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.county()).isEqualTo("甲县总工会"));
        assertThat(house.in(() -> house.bean(Cases.class)
                                .page(new CaseFilter("%", Set.of(), null), CaseOrder.NEWEST, new PageRequest(0, 10)))
                        .total())
                .isZero();
    }

    @Test
    void anOrganisationHasOneLiveCase() {
        assertThatThrownBy(() -> house.in(() -> house.bean(Applications.class).begin("office")))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(
                        () -> house.sql("insert into accr_case (public_id, organisation, org_path, name, kind, state,"
                                + " state_since) select gen_random_uuid(), organisation, org_path, name, kind, 'DRAFT',"
                                + " now() from accr_case"))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test
    void aCreditCodeHandsInOnce() {
        submit();
        UUID first = id;
        house.become("applicant2", "/1/3/5/", Role.APPLICANT);
        id = house.in(() -> house.bean(Applications.class).begin("office"));
        save(CODE, Map.of());
        importRoster();
        materials();
        assertThatThrownBy(() -> house.run(() -> house.bean(Applications.class).submit(id)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                        .isEqualTo("accreditation.case.credit-code-taken"));
        id = first;
    }

    @Test
    void eligibilityFollowsTheAnswersBeforeTheyAreStored() {
        Map<String, Verdict> empty = verdicts(Map.of());
        assertThat(empty).containsEntry("one_year_old", Verdict.UNKNOWN).containsEntry("ten_loans", Verdict.UNKNOWN);
        Map<String, Verdict> filled = verdicts(Map.of("established_on", "2020-01-01", "loan_enterprises", "9"));
        assertThat(filled).containsEntry("one_year_old", Verdict.MET).containsEntry("ten_loans", Verdict.NOT_MET);
    }

    private Map<String, Verdict> verdicts(Map<String, String> answers) {
        Map<String, Verdict> verdicts = new HashMap<>();
        List<RuleOutcome> outcomes = house.in(() -> house.bean(Applications.class)
                .eligibility(id, new Draft("甲", "office", null, null, answers, Map.of()))
                .outcomes());
        outcomes.forEach(outcome -> verdicts.put(outcome.id(), outcome.verdict()));
        return verdicts;
    }

    @Test
    void factsComeFromEverywhereAndTheNearestWins() {
        verified();
        recorder();
        review(desk -> desk.approve(id, new Decision(TODAY, "3", null)));
        office();
        review(desk -> desk.name(id, TODAY));
        put(2025, Map.of("tax", "10.5"));
        put(2026, Map.of("tax", "12", "loan_enterprises", "11", "extended_services", "true"));

        CaseFacts facts =
                house.in(() -> house.bean(FactsOf.class).facts(id, 2026, TODAY)).facts();
        assertThat(facts.values())
                .containsEntry("residents", new BigDecimal("2"))
                .containsEntry("residents_new", new BigDecimal("1"))
                .containsEntry("jobs", new BigDecimal("210"))
                .containsEntry("loan_enterprises", new BigDecimal("11"))
                .containsEntry("tax_previous", new BigDecimal("10.5"))
                .containsEntry("union_sign", true)
                .containsEntry("extended_services", true)
                .containsEntry("established_on", LocalDate.of(2024, 1, 1))
                .containsEntry("named", true)
                .containsEntry("one_off_decided", true)
                .containsEntry("one_off_paid", false);
        house.becomeSystem();
        assertThat(house.in(() -> house.bean(PortfolioFacts.class)
                        .read(new Portfolio("nanchang-bases", TODAY, "/"), new Span(0, 1000, null), 2026, TODAY)
                        .under(Rulebooks.bundled().inForce("nanchang-bases", TODAY))))
                .singleElement()
                .satisfies(one -> assertThat(one.facts()).isEqualTo(facts));
        CaseFacts later = house.in(() -> house.bean(FactsOf.class).facts(id, 2027, TODAY.plusYears(1)))
                .facts();
        assertThat(later.values())
                .doesNotContainKeys("residents_new", "tax", "extended_services")
                .containsEntry("loan_enterprises", new BigDecimal("11"))
                .containsEntry("tax_previous", new BigDecimal("12"));
    }

    private FiguresView put(int year, Map<String, String> values) {
        return house.in(() -> house.bean(Figures.class).put(id, year, Figures.ANY_REVISION, values, FigureSource.FORM));
    }

    @Test
    void figuresAreRevisionsAndTheSameAgainIsNone() {
        office();
        assertThat(put(2026, Map.of("tax", "12")).revision()).isEqualTo(1);
        assertThat(put(2026, Map.of("tax", "12")).revision()).isEqualTo(1);
        assertThat(put(2026, Map.of("tax", "13.25")).values()).containsExactly(Map.entry("tax", "13.25"));
        assertThat(house.in(() -> house.bean(Figures.class).revisions(id, 2026)))
                .hasSize(2);
        assertThatThrownBy(() -> house.in(
                        () -> house.bean(Figures.class).put(id, 2026, 1, Map.of("tax", "1"), FigureSource.FORM)))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> put(2027, Map.of())).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> put(2026, Map.of("tax", "-1"))).isInstanceOf(InvalidAnswers.class);
        put(2026, Map.of("tax", "13.25", "service_satisfaction", "61"));
        applicant();
        assertThatThrownBy(() -> put(2026, Map.of("tax", "14", "service_satisfaction", "99")))
                .as("a base does not vouch for itself")
                .isInstanceOf(InvalidAnswers.class);
        assertThat(put(2026, Map.of("tax", "14", "service_satisfaction", "61")).values())
                .containsEntry("tax", "14");
    }

    @Test
    void aBaseDoesNotVouchForItself() {
        office();
        put(2026, Map.of("operated_unlawfully", "true"));
        applicant();
        assertThat(put(2026, Map.of("tax", "1")).values()).containsEntry("operated_unlawfully", "true");
        assertThatThrownBy(() -> put(2026, Map.of("operated_unlawfully", "false")))
                .isInstanceOf(InvalidAnswers.class);
    }

    @Test
    void importsFiguresOfManyBasesOrOfNone() {
        submit();
        office();
        put(2025, Map.of("mentors", "6"));
        byte[] good =
                sheet(new Object[] {"统一社会信用代码", "基地名称", "成功企业纳税额（万元）", "当年新增就业人数"}, new Object[] {CODE, "甲", 12.5, ""});
        assertThat(importFigures(good)).isEqualTo(1);
        assertThat(house.in(() -> house.bean(Figures.class).get(id, 2025)).values())
                .containsEntry("tax", "12.5")
                .containsEntry("mentors", "6")
                .doesNotContainKey("jobs_new");
        byte[] bad = sheet(
                new Object[] {"统一社会信用代码", "成功企业纳税额"}, new Object[] {CODE, 99}, new Object[] {"911100001000000007", "很多"
                });
        SheetErrors refused = catchThrowableOfType(SheetErrors.class, () -> importFigures(bad));
        assertThat(refused.errors()).hasSize(2).allSatisfy(error -> assertThat(error.row())
                .isEqualTo(3));
        assertThat(house.in(() -> house.bean(Figures.class).get(id, 2025)).values())
                .containsEntry("tax", "12.5");
    }

    private int importFigures(byte[] xlsx) {
        return house.in(() -> house.bean(Figures.class).importSheet(2025, "数据.xlsx", new ByteArrayInputStream(xlsx)));
    }
}
