package org.hongchuang.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hongchuang.accreditation.api.AnsweredConditions;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseOrder;
import org.hongchuang.accreditation.api.CaseReview;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.Enrolment;
import org.hongchuang.accreditation.api.Enrolments;
import org.hongchuang.accreditation.api.FieldError;
import org.hongchuang.accreditation.api.InvalidAnswers;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.accreditation.api.ReceiptView;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.accreditation.api.SubsidyAwarded;
import org.hongchuang.accreditation.api.VisitReport;
import org.hongchuang.accreditation.evaluation.EvaluationDesk;
import org.hongchuang.accreditation.run.Workers;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Kind;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.RuleOutcome;
import org.hongchuang.rulebook.Step;
import org.hongchuang.rulebook.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bases of federations that work by other rulebooks, in the same house. */
class RegimesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String CODE = "91350100M000100Y43";
    private static final String OTHER_CODE = "91360733X000900262";
    private static final Payee PAYEE = new Payee("甲县创业园", "6222020000011", "银行");

    private House house;

    @BeforeEach
    void build() throws ClassNotFoundException {
        house = new House(
                desk("base.CaseDesk"),
                desk("base.ReviewDesk"),
                desk("application.ApplicationDesk"),
                desk("application.EnrolmentDesk"),
                desk("facts.FactsReader"));
        house.put(Receipts.class, new Receipts() {
            @Override
            public UUID storeResult(UUID caseId, Receipt receipt) {
                throw new UnsupportedOperationException();
            }

            @Override
            public UUID storeNaming(UUID caseId, Receipt receipt) {
                return UUID.randomUUID();
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
                + " (7, gen_random_uuid(), '/7/', 'PROVINCE', '省厅'),"
                + " (71, gen_random_uuid(), '/7/71/', 'CITY', '甲市人社局'),"
                + " (72, gen_random_uuid(), '/7/71/72/', 'BASE', '甲市创业园'),"
                + " (73, gen_random_uuid(), '/7/71/73/', 'BASE', '乙市创业园'),"
                + " (8, gen_random_uuid(), '/8/', 'CITY', '市民营企业管理局'),"
                + " (81, gen_random_uuid(), '/8/81/', 'BASE', '丙县小企业创业基地')");
    }

    private static Class<?> desk(String name) throws ClassNotFoundException {
        return Class.forName("org.hongchuang.accreditation." + name);
    }

    private static InputStream file() {
        return new ByteArrayInputStream(new byte[] {1, 2, 3});
    }

    private void applicant() {
        house.become("applicant", "/7/71/72/", Role.APPLICANT);
    }

    private void office(String root) {
        house.become("office", root, Role.OFFICE_OFFICER);
    }

    private void recorder(String root) {
        house.become("recorder", root, Role.DECISION_RECORDER);
    }

    private void review(Consumer<CaseReview> command) {
        house.run(() -> command.accept(house.bean(CaseReview.class)));
    }

    private CaseView view(UUID id) {
        return house.in(() -> house.bean(Cases.class).get(id));
    }

    private UUID submitted() {
        applicant();
        UUID id = house.in(() -> house.bean(Applications.class).begin("provincial"));
        int version = view(id).version();
        house.run(() -> house.bean(Applications.class)
                .save(id, version, new Draft("甲市创业园", "provincial", CODE, PAYEE, Map.of(), Map.of())));
        house.run(() -> house.bean(Applications.class).attach(id, null, "申报书.pdf", "application/pdf", file()));
        house.run(() -> house.bean(Applications.class).submit(id));
        return id;
    }

    private UUID provincial() {
        UUID id = submitted();
        office("/7/");
        review(desk -> desk.recordVisit(id, new VisitReport(TODAY, "王五", "", Map.of("distinctive", true))));
        review(desk -> desk.verify(id, ""));
        recorder("/7/");
        review(desk -> desk.approve(id, new Decision(TODAY, "批复〔2026〕1号", null)));
        office("/7/");
        review(desk -> desk.name(id, TODAY));
        return id;
    }

    private UUID enrol(String base, String kind, String code, LocalDate on) {
        UUID organisation =
                UUID.fromString(house.value("select public_id from kern_organisation where path = '" + base + "'"));
        return house.in(() -> house.bean(Enrolments.class)
                .enrol(
                        new Enrolment(organisation, kind, code, PAYEE, on, "文〔2023〕5号", "发文单位"),
                        "认定文件.pdf",
                        "application/pdf",
                        file()));
    }

    @Test
    void theOfficeVisitsWithoutARecommendationWhereTheTextHasNone() {
        UUID id = provincial();
        CaseView named = view(id);
        assertThat(named.state()).isEqualTo(CaseState.NAMED);
        assertThat(named.rulebook()).isEqualTo("guizhou-bases");
        assertThat(named.titleUntil()).isEqualTo(TODAY.plusYears(5));
        assertThat(house.events()).singleElement().isInstanceOfSatisfying(SubsidyAwarded.class, event -> {
            assertThat(event.subsidyId()).isEqualTo("provincial_grant");
            assertThat(event.amount()).hasToString("500000.00");
        });
        assertThat(house.in(() -> house.bean(Applications.class).steps(id)))
                .extracting(Step::label)
                .extracting(label -> label.zh())
                .containsExactly("集中申报", "考察", "批复", "授牌");
    }

    private static RuleOutcome condition(AnsweredConditions answered, String id) {
        return answered.outcomes().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private AnsweredConditions tried(UUID id, String kind) {
        return house.in(() -> house.bean(Applications.class)
                .eligibility(id, new Draft("甲市创业园", kind, CODE, PAYEE, Map.of(), Map.of())));
    }

    @Test
    void theFormAnswersTheConditionsOfItsTextWhileItIsFilledIn() {
        UUID id = submitted();
        AnsweredConditions before = tried(id, "provincial");
        assertThat(before.outcomes())
                .extracting(RuleOutcome::id)
                .containsExactly("character", "functions", "capacity", "lasting", "example", "no_ban");
        assertThat(condition(before, "no_ban").verdict()).isEqualTo(Verdict.MET);
        assertThat(condition(before, "capacity")).satisfies(open -> {
            assertThat(open.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(open.grounds().missing()).containsExactly("strong_capacity");
            assertThat(open.grounds().cite().article()).isEqualTo("二");
        });
        office("/7/");
        review(desk -> desk.recordVisit(id, new VisitReport(TODAY, "王五", "", Map.of("strong_capacity", false))));
        applicant();
        assertThat(condition(tried(id, "provincial"), "capacity").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(tried(id, "national").outcomes()).extracting(RuleOutcome::id).doesNotContain("no_ban");
        assertThatThrownBy(() -> tried(id, "no_such")).isInstanceOf(Rejection.class);
    }

    @Test
    void whoRecordsABaseSeesTheConditionsOnWhatIsKnownOfIt() {
        recorder("/8/");
        assertThat(condition(toRecord(null, "base"), "funds")).satisfies(open -> {
            assertThat(open.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(open.grounds().cite().article()).isEqualTo("三（二）");
        });
        UUID base = UUID.fromString(house.value("select public_id from kern_organisation where path = '/8/81/'"));
        assertThat(condition(toRecord(base, "base"), "funds").verdict()).isEqualTo(Verdict.UNKNOWN);
        enrol("/8/81/", "base", OTHER_CODE, LocalDate.of(2012, 2, 6));
        house.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                + " select id, 2026, 1, '{\"has_department\": true, \"has_funds\": false}', 'FORM', 'x', now()"
                + " from accr_case");
        AnsweredConditions known = toRecord(base, "base");
        assertThat(condition(known, "funds").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(condition(known, "department").verdict()).isEqualTo(Verdict.MET);
        assertThatThrownBy(() -> toRecord(base, "no_such")).isInstanceOf(Rejection.class);
        recorder("/7/");
        assertThatThrownBy(() -> toRecord(base, "county")).isInstanceOf(NotFound.class);
    }

    private AnsweredConditions toRecord(UUID base, String kind) {
        return house.in(() -> house.bean(Enrolments.class).eligibility(base, kind));
    }

    @Test
    void aCountyHasNoSayWhereTheTextGivesItNone() {
        UUID id = submitted();
        house.become("county", "/7/71/", Role.COUNTY_OFFICER);
        assertThatThrownBy(() -> review(desk -> desk.recommend(id, ""))).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> review(desk -> desk.sendBack(id, "材料不全"))).isInstanceOf(AccessDenied.class);
        office("/7/");
        review(desk -> desk.sendBack(id, "材料不全"));
        assertThat(view(id).state()).isEqualTo(CaseState.RETURNED);
    }

    @Test
    void anApplicationWithoutFormsNeedsItsMaterial() {
        applicant();
        UUID id = house.in(() -> house.bean(Applications.class).begin("provincial"));
        InvalidAnswers refused = catchThrowableOfType(
                InvalidAnswers.class,
                () -> house.run(() -> house.bean(Applications.class).submit(id)));
        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("credit_code", "payee_name", "payee_account", "payee_bank", "evidence");
    }

    @Test
    void kindsWithoutAProcedureAreNotAppliedFor() {
        applicant();
        assertThat(house.in(() -> house.bean(Applications.class).open()))
                .extracting(Kind::id)
                .containsExactly("provincial");
        assertThatThrownBy(() -> house.in(() -> house.bean(Applications.class).begin("county")))
                .isInstanceOf(InvalidAnswers.class);
    }

    @Test
    void oneRecordsABaseWithItsDocumentAndAnotherConfirms() {
        recorder("/8/");
        assertThat(house.in(() -> house.bean(Enrolments.class).kinds()))
                .extracting(Kind::id)
                .containsExactly("base");
        UUID id = enrol("/8/81/", "base", CODE, LocalDate.of(2011, 5, 6));
        assertThat(view(id).byRecord()).isTrue();
        assertThat(house.in(() -> house.bean(Cases.class).documents(id))).hasSize(1);
        assertThatThrownBy(() -> review(desk -> desk.name(id, null))).isInstanceOf(Rejection.class);
        office("/8/");
        review(desk -> desk.name(id, null));
        assertThat(view(id).namedOn()).isEqualTo(LocalDate.of(2011, 5, 6));
        assertThat(house.events()).isEmpty();
    }

    @Test
    void aRecordSentBackIsVoidAndMayBeMadeAnew() {
        recorder("/8/");
        UUID id = enrol("/8/81/", "base", CODE, TODAY);
        assertThatThrownBy(() -> enrol("/8/81/", "base", CODE, TODAY)).isInstanceOf(Rejection.class);
        office("/8/");
        review(desk -> desk.sendBack(id, "文件编号不符"));
        assertThat(view(id).state()).isEqualTo(CaseState.REJECTED);
        recorder("/8/");
        assertThat(enrol("/8/81/", "base", CODE, TODAY)).isNotEqualTo(id);
    }

    @Test
    void aRecordSaysWhatIsMissing() {
        recorder("/7/");
        InvalidAnswers refused = catchThrowableOfType(
                InvalidAnswers.class,
                () -> house.in(() -> house.bean(Enrolments.class)
                        .enrol(
                                new Enrolment(null, "national", "x", null, TODAY.plusDays(1), "", null),
                                "a.pdf",
                                "application/pdf",
                                file())));
        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "organisation",
                        "credit_code",
                        "number",
                        "issuer",
                        "issued_on",
                        "payee_name",
                        "payee_account",
                        "payee_bank");
    }

    @Test
    void aLowerTitleStandsUntilTheHigherOneIsGiven() {
        recorder("/7/");
        UUID city = enrol("/7/71/72/", "city", CODE, LocalDate.of(2023, 3, 1));
        office("/7/");
        review(desk -> desk.name(city, null));
        UUID higher = submitted();
        assertThat(view(higher).follows()).isEqualTo(city);
        assertThat(view(city).state()).isEqualTo(CaseState.NAMED);
        office("/7/");
        review(desk -> desk.recordVisit(higher, new VisitReport(TODAY, "王五", "", Map.of())));
        review(desk -> desk.verify(higher, ""));
        recorder("/7/");
        review(desk -> desk.approve(higher, new Decision(TODAY, "批复〔2026〕1号", null)));
        office("/7/");
        review(desk -> desk.name(higher, TODAY));
        assertThat(view(city).state()).isEqualTo(CaseState.SUCCEEDED);
        assertThat(view(city).succeededBy()).isEqualTo(higher);
        assertThat(view(higher).follows()).isNull();
        assertThat(house.in(() -> house.bean(Cases.class).ofOrganisation(higher)))
                .extracting(CaseRow::kind)
                .containsExactly("city", "provincial");
        applicant();
        assertThat(house.in(() -> house.bean(Applications.class).open())).isEmpty();
    }

    @Test
    void aTitleNoLowerIsNotAppliedForAgain() {
        provincial();
        applicant();
        assertThatThrownBy(() -> house.in(() -> house.bean(Applications.class).begin("provincial")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                        .isEqualTo("accreditation.case.no-promotion"));
        recorder("/7/");
        assertThatThrownBy(() -> enrol("/7/71/72/", "county", CODE, TODAY)).isInstanceOf(Rejection.class);
        UUID national = enrol("/7/71/72/", "national", CODE, TODAY);
        office("/7/");
        review(desk -> desk.name(national, null));
        assertThat(house.events()).hasSize(2);
    }

    @Test
    void aTitleIsRenewedInItsLastYearByADecision() {
        UUID id = provincial();
        recorder("/7/");
        Decision decision = new Decision(TODAY, "批复〔2026〕9号", "复评通过");
        assertThatThrownBy(() -> review(desk -> desk.renew(id, decision))).isInstanceOf(Rejection.class);
        house.sql("update accr_case set named_on = '2021-12-01', title_until = '2026-12-01'");
        review(desk -> desk.renew(id, decision));
        assertThat(view(id).titleUntil()).isEqualTo(LocalDate.of(2031, 12, 1));
        assertThat(view(id).state()).isEqualTo(CaseState.NAMED);
    }

    @Test
    void oneFederationSeesNothingOfAnother() {
        UUID id = submitted();
        office("/8/");
        assertThatThrownBy(() -> view(id)).isInstanceOf(NotFound.class);
        assertThat(house.in(() ->
                                house.bean(Cases.class).page(CaseFilter.ALL, CaseOrder.NEWEST, new PageRequest(0, 10)))
                        .total())
                .isZero();
        assertThat(house.in(() -> house.bean(Cases.class).kinds()))
                .extracting(Kind::id)
                .containsExactly("base");
        recorder("/8/");
        assertThatThrownBy(() -> enrol("/7/71/73/", "base", CODE, TODAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyoneEvaluatesByTheRulebooksInReach() {
        Workers.in(house, 100);
        provincial();
        recorder("/8/");
        UUID recorded = enrol("/8/81/", "base", OTHER_CODE, TODAY);
        office("/8/");
        review(desk -> desk.name(recorded, null));
        assertThat(house.in(() -> house.bean(EvaluationDesk.class).rulebooks())).containsExactly("ganzhou-bases");
        assertThat(house.in(() -> house.bean(Cases.class).rulebooks())).containsExactly("ganzhou-bases");
        office("/7/");
        assertThat(house.in(() -> house.bean(EvaluationDesk.class).rulebooks())).containsExactly("guizhou-bases");
        house.becomeSystem();
        assertThat(house.in(() -> house.bean(EvaluationDesk.class).rulebooks()))
                .containsExactly("ganzhou-bases", "guizhou-bases");
    }

    @Test
    void whoHasNoRulebookIsTold() {
        house.sql("insert into kern_organisation (id, public_id, path, kind, name) values"
                + " (9, gen_random_uuid(), '/9/', 'BASE', '丁基地')");
        house.become("applicant", "/9/", Role.APPLICANT);
        assertThat(house.in(() -> house.bean(Applications.class).open())).isEqualTo(List.of());
        assertThatThrownBy(() -> house.in(() -> house.bean(Applications.class).begin("base")))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("accreditation.regime.none"));
    }
}
