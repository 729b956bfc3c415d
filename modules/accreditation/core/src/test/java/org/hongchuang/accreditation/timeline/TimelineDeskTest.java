package org.hongchuang.accreditation.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CarryOver;
import org.hongchuang.accreditation.api.CaseReview;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.ChangedValue;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.EarlierApplication;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.api.Figures;
import org.hongchuang.accreditation.api.FiguresImport;
import org.hongchuang.accreditation.api.FiguresImportState;
import org.hongchuang.accreditation.api.FiguresImports;
import org.hongchuang.accreditation.api.PaperFormat;
import org.hongchuang.accreditation.api.Papers;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.accreditation.api.PhotoCaption;
import org.hongchuang.accreditation.api.PhotoView;
import org.hongchuang.accreditation.api.Timeline;
import org.hongchuang.accreditation.api.TimelineEntry;
import org.hongchuang.accreditation.api.TimelineKind;
import org.hongchuang.accreditation.api.VisitPhotos;
import org.hongchuang.accreditation.api.VisitReport;
import org.hongchuang.accreditation.api.VisitView;
import org.hongchuang.accreditation.photo.Pictures;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One base from its first application to its second, with all that is kept of it on the way. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TimelineDeskTest {
    private static final String CODE = "91350100M000100Y43";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static House house;
    private static UUID first;
    private static UUID second;

    @BeforeAll
    static void build() {
        house = new House(
                Portfolio.desk("base.CaseDesk"),
                Portfolio.desk("base.ReviewDesk"),
                Portfolio.desk("application.ApplicationDesk"),
                Portfolio.desk("application.CarryDesk"),
                Portfolio.desk("paper.PaperDesk"),
                Portfolio.desk("receipt.ReceiptDesk"),
                Portfolio.desk("facts.FactsReader"),
                CaseEntries.class);
        house.sql("insert into kern_organisation (id, public_id, path, kind, name) values"
                + " (1, gen_random_uuid(), '/1/', 'CITY', '市总工会'),"
                + " (2, gen_random_uuid(), '/1/2/', 'COUNTY', '甲县总工会'),"
                + " (3, gen_random_uuid(), '/1/3/', 'COUNTY', '乙县总工会'),"
                + " (4, gen_random_uuid(), '/1/2/4/', 'BASE', '甲县双创基地')");
        applicant();
        first = house.in(() -> house.bean(Applications.class).begin("office"));
    }

    private static void applicant() {
        later();
        house.become("applicant", "/1/2/4/", Role.APPLICANT);
    }

    private static void office() {
        later();
        house.become("office", "/1/", Role.OFFICE_OFFICER);
    }

    private static void later() {
        house.travelTo(house.now().plus(Duration.ofMinutes(1)));
    }

    private static void save(UUID id, Map<String, String> answers) {
        house.run(() -> house.bean(Applications.class)
                .save(
                        id,
                        house.bean(Cases.class).get(id).version(),
                        new Draft(
                                "甲县双创基地",
                                "office",
                                CODE,
                                new Payee("甲公司", "622202000001", "南昌银行"),
                                answers,
                                Map.of("chair_full_time", "true"))));
    }

    private static ByteArrayInputStream sheet(List<List<Object>> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    sheet.value(row, column, String.valueOf(lines.get(row).get(column)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Page<TimelineEntry> timeline(UUID id, Set<TimelineKind> kinds, PageRequest page) {
        return house.in(() -> house.bean(Timeline.class).of(id, kinds, page));
    }

    private static List<TimelineEntry> only(TimelineKind kind) {
        return timeline(first, Set.of(kind), new PageRequest(0, 100)).rows();
    }

    @Test
    @Order(1)
    void whatAnApplicantChangesIsKeptValueByValue() {
        applicant();
        save(first, Map.of("floor_area", "2600.5", "address", "一路 1 号"));
        applicant();
        save(first, Map.of("floor_area", "2700", "address", "一路 1 号"));
        save(first, Map.of("floor_area", "2700", "address", "一路 1 号"));
        assertThat(only(TimelineKind.BASE_DATA)).hasSize(2);
        assertThat(only(TimelineKind.BASE_DATA).get(0).changes())
                .extracting(ChangedValue::labelZh, ChangedValue::before, ChangedValue::after)
                .containsExactly(tuple("建筑面积", "2600.5", "2700"));
    }

    @Test
    @Order(2)
    void aRosterTellsHowManyCameAndWent() {
        applicant();
        roster("甲公司", "乙公司");
        later();
        roster("乙公司", "丙公司", "丁公司");
        assertThat(only(TimelineKind.ROSTER).get(0).changes())
                .extracting(ChangedValue::field, ChangedValue::before, ChangedValue::after)
                .contains(
                        tuple("residents", "2", "3"),
                        tuple("residents_added", null, "2"),
                        tuple("residents_removed", null, "1"));
    }

    private static void roster(String... names) {
        List<List<Object>> lines = new java.util.ArrayList<>();
        lines.add(List.of("入驻企业或个体工商户", "联系人", "电话", "职工数", "入驻时间"));
        for (String name : names) {
            lines.add(List.of(name, "张三", "13800000001", "12", "2024-03-01"));
        }
        house.run(() -> house.bean(Applications.class).importRoster(first, "花名册.xlsx", sheet(lines)));
    }

    @Test
    @Order(3)
    void photosComeAndGoUntilTheCaseMakesItsNextStep() {
        house.sql("update accr_case set state = 'RECOMMENDED', applied_on = '2026-11-20'" + " where public_id = '"
                + first + "'");
        office();
        house.run(() -> house.bean(CaseReview.class)
                .recordVisit(first, new VisitReport(TODAY, "王五", "有标识牌", Map.of("union_sign", true))));
        VisitView visit = house.in(() -> house.bean(Cases.class).visits(first)).get(0);
        assertThat(visit.open()).isTrue();
        PhotoView hall = add(visit, "大厅", Pictures.jpeg(640, 480));
        PhotoView door = add(visit, "大门", Pictures.jpeg(300, 400));
        assertThatThrownBy(() -> add(visit, "又是大厅", Pictures.jpeg(640, 480))).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> add(visit, " ", Pictures.jpeg(10, 10))).isInstanceOf(Rejection.class);
        house.run(() -> house.bean(VisitPhotos.class).remove(first, door.id()));
        assertThat(house.in(() -> house.bean(VisitPhotos.class).of(first)))
                .extracting(PhotoView::id)
                .containsExactly(hall.id());
        assertThat(hall.takenOn()).isEqualTo(TODAY);

        office();
        house.run(() -> house.bean(CaseReview.class).verify(first, "属实"));
        assertThat(house.in(() -> house.bean(Cases.class).visits(first)).get(0).open())
                .isFalse();
        assertThatThrownBy(() -> add(visit, "太晚", Pictures.jpeg(20, 20))).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> house.run(() -> house.bean(VisitPhotos.class).remove(first, hall.id())))
                .isInstanceOf(Rejection.class);
        for (String forbidden : List.of(
                "delete from accr_visit_photo",
                "update accr_visit_photo set caption = '改'",
                "insert into accr_visit_photo (public_id, visit_id, caption, taken_by, taken_on, width, height, sha256,"
                        + " received_sha256, stored_by, stored_at, content, thumbnail) select gen_random_uuid(),"
                        + " visit_id, caption, taken_by, taken_on, width, height, sha256, 'x', stored_by, stored_at,"
                        + " content, thumbnail from accr_visit_photo")) {
            assertThatThrownBy(() -> house.sql(forbidden)).hasRootCauseInstanceOf(java.sql.SQLException.class);
        }
        assertThat(house.in(() -> house.bean(VisitPhotos.class).thumbnail(first, hall.id())))
                .startsWith(0xff, 0xd8);
        house.become("county", "/1/3/", Role.COUNTY_OFFICER);
        assertThatThrownBy(() -> house.in(() -> house.bean(VisitPhotos.class).picture(first, hall.id())))
                .isInstanceOf(NotFound.class);
    }

    private static PhotoView add(VisitView visit, String caption, byte[] file) {
        return house.in(() -> house.bean(VisitPhotos.class)
                .add(
                        first,
                        visit.id(),
                        new PhotoCaption(caption, "王五", null),
                        "a.jpg",
                        new ByteArrayInputStream(file)));
    }

    @Test
    @Order(4)
    void theRecordOfAVisitIsPrintedWithItsPhotos() throws IOException {
        office();
        VisitView visit = house.in(() -> house.bean(Cases.class).visits(first)).get(0);
        byte[] written = house.in(() -> house.bean(Papers.class).write(first, "visit-" + visit.id(), PaperFormat.PDF))
                .content();
        try (PDDocument pdf = Loader.loadPDF(written)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("实地考察记录", "有标识牌", "照片1", "大厅", "是");
            int pictures = 0;
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            assertThat(pictures).isEqualTo(1);
        }
        byte[] word = house.in(() -> house.bean(Papers.class).write(first, "visit-" + visit.id(), PaperFormat.DOCX))
                .content();
        assertThat(new String(word, StandardCharsets.ISO_8859_1)).contains("word/media/image1.jp");
    }

    @Test
    @Order(5)
    void figuresOfManyBasesAreShownBeforeTheyAreConfirmed() {
        office();
        house.run(() ->
                house.bean(Figures.class).put(first, 2025, 0, Map.of("tax", "100", "mentors", "6"), FigureSource.FORM));
        later();
        FiguresImport checked = check("130.5");
        assertThat(checked.state()).isEqualTo(FiguresImportState.CHECKED);
        assertThat(checked.changed()).isEqualTo(1);
        assertThat(house.in(() -> house.bean(FiguresImports.class).rows(checked.id(), new PageRequest(0, 10)))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.changes())
                        .extracting(ChangedValue::before, ChangedValue::after)
                        .containsExactly(tuple("100", "130.5")));
        assertThat(tax()).isEqualTo("100");
        house.become("other", "/1/", Role.OFFICE_OFFICER);
        assertThatThrownBy(() -> house.in(() -> house.bean(FiguresImports.class).confirm(checked.id())))
                .isInstanceOf(NotFound.class);
        office();
        house.in(() -> house.bean(FiguresImports.class).confirm(checked.id()));
        house.in(() -> house.bean(FiguresImports.class).confirm(checked.id()));
        assertThat(tax()).isEqualTo("130.5");
        assertThat(house.in(() -> house.bean(Figures.class).get(first, 2025)).revision())
                .isEqualTo(2);
        assertThat(check("130.50").changed()).isZero();
    }

    @Test
    @Order(6)
    void aFileOvertakenByOtherFiguresIsRefusedAndANewerOneTakesItsPlace() {
        office();
        FiguresImport old = check("140");
        house.run(() -> house.bean(Figures.class)
                .put(first, 2025, Figures.ANY_REVISION, Map.of("tax", "135", "mentors", "6"), FigureSource.FORM));
        assertThatThrownBy(() -> house.in(() -> house.bean(FiguresImports.class).confirm(old.id())))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                        .isEqualTo("accreditation.import.overtaken"));
        FiguresImport young = check("150");
        assertThatThrownBy(() -> house.in(() -> house.bean(FiguresImports.class).confirm(old.id())))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                        .isEqualTo("accreditation.import.discarded"));
        house.in(() -> house.bean(FiguresImports.class).discard(young.id()));
        assertThat(tax()).isEqualTo("135");
        assertThat(house.value("select count(*) from accr_figures_import_row")).isEqualTo("0");
    }

    private static FiguresImport check(String tax) {
        return house.in(() -> house.bean(FiguresImports.class)
                .check(2025, "数据.xlsx", sheet(List.of(List.of("统一社会信用代码", "成功企业纳税额"), List.of(CODE, tax)))));
    }

    private static String tax() {
        return Objects.requireNonNull(house.in(() -> house.bean(Figures.class).get(first, 2025))
                .values()
                .get("tax"));
    }

    @Test
    @Order(7)
    void theTimelineHasEverythingNewestFirstCutByTheDatabase() {
        office();
        Page<TimelineEntry> all = timeline(first, Set.of(), new PageRequest(0, 100));
        assertThat(all.rows()).hasSize((int) all.total());
        assertThat(all.rows())
                .extracting(TimelineEntry::kind)
                .contains(
                        TimelineKind.STEP,
                        TimelineKind.BASE_DATA,
                        TimelineKind.FIGURES,
                        TimelineKind.ROSTER,
                        TimelineKind.VISIT);
        assertThat(all.rows())
                .extracting(TimelineEntry::at)
                .isSortedAccordingTo(java.util.Comparator.<java.time.Instant>reverseOrder());
        assertThat(timeline(first, Set.of(), new PageRequest(2, 3)).rows())
                .isEqualTo(all.rows().subList(2, 5));
        assertThat(only(TimelineKind.FIGURES).get(0).changes())
                .extracting(ChangedValue::labelZh, ChangedValue::before, ChangedValue::after)
                .containsExactly(tuple("成功企业纳税额", "130.5", "135"));
        assertThat(only(TimelineKind.STEP).get(0)).satisfies(step -> {
            assertThat(step.from()).isEqualTo("RECOMMENDED");
            assertThat(step.to()).isEqualTo("VERIFIED");
            assertThat(step.detail()).isEqualTo("属实");
        });
    }

    @Test
    @Order(8)
    void whatSomebodyMayNotSeeIsNotInTheirTimeline() {
        house.sql("insert into accr_complaint (public_id, case_id, org_path, received_on, matter, account,"
                + " registered_by, registered_at) select gen_random_uuid(), id, org_path, '2026-11-20', '租金', '未减免',"
                + " 'office', now() from accr_case where public_id = '" + first + "'");
        office();
        assertThat(only(TimelineKind.COMPLAINT)).hasSize(1);
        applicant();
        assertThat(only(TimelineKind.COMPLAINT)).isEmpty();
        assertThat(house.in(() -> house.bean(Timeline.class).kinds())).doesNotContain(TimelineKind.COMPLAINT);
    }

    @Test
    @Order(9)
    void theNextApplicationAndTheNextYearMayTakeOverWhatStoodThereBefore() {
        house.sql("update accr_case set state = 'REJECTED', decided_on = '2026-11-20', minutes_no = '1', decided_by ="
                + " 'recorder', payee_name = 'x', payee_account = '1', payee_bank = 'y' where public_id = '"
                + first + "'");
        applicant();
        second = house.in(() -> house.bean(Applications.class).begin("office"));
        EarlierApplication before =
                house.in(() -> house.bean(CarryOver.class).earlier(second)).get(0);
        assertThat(before.caseId()).isEqualTo(first);
        assertThat(before.application()).containsEntry("floor_area", "2700");
        assertThat(before.residents()).isEqualTo(3);
        assertThat(house.in(() -> house.bean(CarryOver.class).takeRoster(second, false)))
                .isEqualTo(3);
        assertThatThrownBy(() -> house.in(() -> house.bean(CarryOver.class).takeRoster(second, false)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                        .isEqualTo("accreditation.carry.roster-there"));
        assertThat(house.in(() -> house.bean(CarryOver.class).takeRoster(second, true)))
                .isEqualTo(3);
        assertThat(house.in(() -> house.bean(CarryOver.class).earlier(first))).isEmpty();
        assertThat(house.in(() -> house.bean(Figures.class).ofYearBefore(second, 2026)))
                .satisfies(figures -> {
                    assertThat(figures.year()).isEqualTo(2025);
                    assertThat(figures.values()).containsEntry("tax", "135");
                });
        assertThat(house.in(() -> house.bean(Figures.class).ofYearBefore(second, 2025))
                        .revision())
                .isZero();
    }
}
