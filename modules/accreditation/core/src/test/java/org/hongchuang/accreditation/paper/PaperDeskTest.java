package org.hongchuang.accreditation.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.PaperFormat;
import org.hongchuang.accreditation.api.PaperRow;
import org.hongchuang.accreditation.api.Papers;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaperDeskTest {
    private static House house;
    private static final UUID SUBJECT = UUID.fromString("01935c5e-7a00-7000-8000-0000000000aa");
    private static UUID id;

    @BeforeAll
    static void build() throws ClassNotFoundException {
        house = new House(
                Class.forName("org.hongchuang.accreditation.base.CaseDesk"),
                Class.forName("org.hongchuang.accreditation.application.ApplicationDesk"),
                PaperDesk.class);
        house.put(Receipts.class, (Receipts) Proxy.newProxyInstance(
                PaperDeskTest.class.getClassLoader(),
                new Class<?>[] {Receipts.class},
                (p, method, a) -> Optional.empty()));
        house.sql("insert into kern_organisation (id, public_id, path, kind, name) values"
                + " (1, gen_random_uuid(), '/1/', 'CITY', '南昌市总工会'),"
                + " (2, gen_random_uuid(), '/1/2/', 'COUNTY', '甲县总工会'),"
                + " (3, gen_random_uuid(), '/1/3/', 'COUNTY', '乙县总工会'),"
                + " (4, gen_random_uuid(), '/1/2/4/', 'BASE', '甲县双创基地')");
        house.become("applicant", "/1/2/4/", Role.APPLICANT);
        id = house.in(() -> house.bean(Applications.class).begin("office"));
        house.run(() -> house.bean(Applications.class)
                .save(
                        id,
                        house.bean(Cases.class).get(id).version(),
                        new Draft(
                                "甲县双创基地",
                                "office",
                                "91350100M000100Y43",
                                null,
                                Map.of(
                                        "applied_on",
                                        "2026-11-21",
                                        "floor_area",
                                        "2600.5",
                                        "union_services",
                                        "帮扶 & <服务>",
                                        "base_kind",
                                        "office"),
                                Map.of("chair_full_time", "true"))));
        house.run(() -> house.bean(Applications.class)
                .attach(
                        id,
                        "licence_copy",
                        "../../营业执照.pdf",
                        "application/pdf",
                        new ByteArrayInputStream("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII))));
        house.run(() -> house.bean(Applications.class)
                .attach(
                        id,
                        null,
                        "营业执照.pdf",
                        "application/pdf",
                        new ByteArrayInputStream("%PDF-1.7 y".getBytes(StandardCharsets.US_ASCII))));
    }

    @BeforeEach
    void asApplicant() {
        house.become("applicant", "/1/2/4/", Role.APPLICANT);
    }

    private static Papers papers() {
        return house.bean(Papers.class);
    }

    @Test
    void aCaseHasTheFormsOfItsEditionAndNoCertificateBeforeItIsNamed() {
        assertThat(house.in(() -> papers().of(id)))
                .extracting(PaperRow::id)
                .containsExactly("form-application", "form-roster", "form-union_work");
    }

    @Test
    void theFormShowsAnswersWithUnitsAndLeavesPlaceForOpinionsAndStamps() throws IOException {
        byte[] written = house.in(() -> papers().write(id, "form-application", PaperFormat.PDF))
                .content();
        try (PDDocument pdf = Loader.loadPDF(written)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\r\\n]", ""))
                    .contains("认定申请表", "建筑面积（平方米）", "2,600.5", "帮扶 & <服务>", "楼宇型", "（盖章）")
                    .contains(id.toString().substring(0, 13), "依据 洪工发〔2019〕5号")
                    .contains("南昌市工会“五一”创新创业基地认定申请表", "申请单位（盖章）：甲县双创基地　　　日期：2026年11月21日");
        }
    }

    @Test
    void theRosterIsPrintedToItsLastRow() throws IOException {
        house.sql("insert into accr_resident (case_id, row_no, name, contact, phone, employees, joined_on) select c.id,"
                + " n, '商户' || n, '张三', '13800000001', 20, '2026-01-01' from accr_case c, generate_series(1, 501)"
                + " n where public_id = '" + id + "'");
        try (PDDocument pdf = Loader.loadPDF(house.in(() -> papers().write(id, "form-roster", PaperFormat.PDF))
                .content())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("南昌市工会“五一”创新创业基地", "入驻企业或个体工商户花名册", "联系人：", "商户501");
        } finally {
            house.sql("delete from accr_resident");
        }
    }

    @Test
    void wordComesFromTheSameDescription() {
        byte[] written = house.in(() -> papers().write(id, "form-union_work", PaperFormat.DOCX))
                .content();
        assertThat(new String(written, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void aPaperTheCaseDoesNotHaveIsNotFound() {
        for (String unknown : List.of("certificate", "form-nothing", "")) {
            assertThatThrownBy(() -> house.in(() -> papers().write(id, unknown, PaperFormat.PDF)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whoDoesNotReachTheCaseGetsNothingOfIt() {
        house.become("elsewhere", "/1/3/", Role.COUNTY_OFFICER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> archive(out)).isInstanceOf(NotFound.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void theArchiveHoldsTheFilesOfMeasuresAndComplaintsForThoseWhoMayLookAtThem() throws Exception {
        house.sql(
                "insert into accr_complaint (public_id, case_id, org_path, received_on, matter, account, registered_by,"
                        + " registered_at) select '" + SUBJECT
                        + "', id, org_path, '2026-11-01', '租金', '未减免', 'county', now()"
                        + " from accr_case where public_id = '" + id + "'");
        house.run(() -> house.bean(Evidence.class)
                .store(SUBJECT, "录音.mp3", "audio/mpeg", new ByteArrayInputStream(new byte[] {1, 2})));
        assertThat(entries()).doesNotContainKey("投诉/录音.mp3");
        house.become("office", "/1/", Role.OFFICE_OFFICER);
        assertThat(entries()).containsEntry("投诉/录音.mp3", new byte[] {1, 2});
    }

    private static Map<String, byte[]> entries() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive(out);
        return entries(out.toByteArray());
    }

    @Test
    void theArchiveHoldsEverythingUnderHarmlessNamesAndItsIndexTellsTheHashes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive(out);
        Map<String, byte[]> entries = entries(out.toByteArray());
        assertThat(entries.keySet())
                .containsExactly(
                        "文书/认定申请表.pdf",
                        "文书/入驻企业或个体工商户花名册.pdf",
                        "文书/" + unionWorkLabel() + ".pdf",
                        "证明材料/.._.._营业执照.pdf",
                        "证明材料/营业执照.pdf",
                        "目录.xlsx");
        try (ReadableWorkbook index = new ReadableWorkbook(new ByteArrayInputStream(entries.get("目录.xlsx")))) {
            var rows = index.getFirstSheet().read();
            assertThat(rows).hasSize(entries.size());
            for (int i = 1; i < rows.size(); i++) {
                byte[] content = entries.get(rows.get(i).getCellText(0));
                assertThat(rows.get(i).getCellText(2))
                        .isEqualTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
            }
        }
    }

    private static String unionWorkLabel() {
        return house.in(() -> papers().of(id)).get(2).label().zh();
    }

    private static void archive(ByteArrayOutputStream out) {
        house.in(() -> {
            papers().archive(id, out);
            return true;
        });
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
