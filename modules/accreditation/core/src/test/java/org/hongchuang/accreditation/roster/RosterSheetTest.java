package org.hongchuang.accreditation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.accreditation.api.ResidentRow;
import org.hongchuang.accreditation.api.SheetError;
import org.hongchuang.accreditation.api.SheetErrors;
import org.hongchuang.accreditation.sheet.Sheet;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.text.Texts;
import org.junit.jupiter.api.Test;

class RosterSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> HEADINGS = List.of("序号", "入驻企业或个体工商户", "联系人", "电 话", "职工数", "入驻时间");

    private static List<ResidentRow> read(byte[] xlsx) {
        return RosterSheet.read("花名册.xlsx", new ByteArrayInputStream(xlsx), TODAY);
    }

    private static byte[] workbook(List<String> headings, Consumer<Worksheet> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, "创业基地名称（盖章）：");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(1, i, headings.get(i));
            }
            rows.accept(sheet);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (values[i] instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i).format("yyyy-mm-dd").set();
            } else if (values[i] != null) {
                sheet.value(row, i, values[i].toString());
            }
        }
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<SheetError> errors(byte[] xlsx) {
        SheetErrors refused = catchThrowableOfType(SheetErrors.class, () -> read(xlsx));
        assertThat(refused).isNotNull();
        return refused.errors();
    }

    private static void assertRefused(byte[] file, String code) {
        Rejection refused = catchThrowableOfType(Rejection.class, () -> read(file));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(Texts.of(locale, refused))
                    .contains("花名册.xlsx")
                    .doesNotContain("{")
                    .doesNotContain("??");
        }
    }

    @Test
    void readsDatesNumbersEmojiAndRareHanAsTheyAre() {
        List<ResidentRow> rows = read(workbook(HEADINGS, sheet -> {
            row(sheet, 2, 1, "𠮷祥𰻞面馆😀", "㐂三", 13800000001L, 12, LocalDate.of(2025, 3, 1));
            row(sheet, 4, 3, "乙公司", "李四", "0791-1234567", "8", "2024年5月6日");
        }));
        assertThat(rows)
                .containsExactly(
                        new ResidentRow(1, "𠮷祥𰻞面馆😀", "㐂三", "13800000001", 12, LocalDate.of(2025, 3, 1)),
                        new ResidentRow(2, "乙公司", "李四", "0791-1234567", 8, LocalDate.of(2024, 5, 6)));
    }

    @Test
    void aNumberOfABillionPlacesIsNotWrittenOut() {
        List<SheetError> errors = errors(workbook(
                HEADINGS,
                sheet -> row(
                        sheet,
                        2,
                        1,
                        "甲公司",
                        "张三",
                        "13800000001",
                        new BigDecimal("1e999999999"),
                        LocalDate.of(2025, 3, 1))));
        assertThat(errors).extracting(SheetError::found).containsExactly("1E+999999999");
    }

    @Test
    void namesRowAndColumnOfEverythingWrong() {
        List<SheetError> errors = errors(workbook(HEADINGS, sheet -> {
            row(sheet, 2, 1, "甲公司", "张三", "13800000001", 1.5, LocalDate.of(2025, 3, 1));
            row(sheet, 3, 2, "甲公司", null, "12", -1, "昨天");
            row(sheet, 4, 3, "丙公司", "王五", "13800000003", 3, LocalDate.of(2027, 1, 1));
        }));
        assertThat(errors)
                .extracting(SheetError::row, SheetError::column, error -> error.code()
                        .substring("accreditation.sheet.cell.".length()))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(3, "职工数", "whole-number"),
                        org.assertj.core.groups.Tuple.tuple(4, "入驻企业或个体工商户", "duplicate"),
                        org.assertj.core.groups.Tuple.tuple(4, "联系人", "missing"),
                        org.assertj.core.groups.Tuple.tuple(4, "电话", "phone"),
                        org.assertj.core.groups.Tuple.tuple(4, "职工数", "whole-number"),
                        org.assertj.core.groups.Tuple.tuple(4, "入驻时间", "day"),
                        org.assertj.core.groups.Tuple.tuple(5, "入驻时间", "future"));
    }

    @Test
    void refusesFormulas() {
        byte[] xlsx = workbook(HEADINGS, sheet -> {
            row(sheet, 2, 1, "甲公司", "张三", "13800000001", null, LocalDate.of(2025, 3, 1));
            sheet.formula(2, 4, "SUM(1,2)");
        });
        assertThat(errors(xlsx)).singleElement().satisfies(error -> assertThat(error.code())
                .isEqualTo("accreditation.sheet.cell.formula"));
    }

    @Test
    void refusesAMissingColumnByName() {
        byte[] xlsx = workbook(List.of("入驻企业或个体工商户", "联系人"), sheet -> row(sheet, 2, "甲", "乙"));
        assertRefused(xlsx, "accreditation.sheet.missing-columns");
        assertThatThrownBy(() -> read(xlsx))
                .satisfies(refused -> assertThat(Texts.of(Locale.CHINESE, (Rejection) refused))
                        .contains("电话、职工数、入驻时间"));
    }

    @Test
    void refusesARowTooMany() {
        byte[] xlsx = workbook(HEADINGS, sheet -> {
            for (int i = 0; i <= Sheet.MOST_ROWS; i++) {
                row(sheet, i + 2, i, "公司" + i, "张三", "13800000001", 1, LocalDate.of(2025, 3, 1));
            }
        });
        assertRefused(xlsx, "accreditation.sheet.too-many-rows");
    }

    @Test
    void refusesOtherFormats() throws IOException {
        assertRefused("序号,名称".getBytes(StandardCharsets.UTF_8), "accreditation.sheet.not-xlsx");
        assertRefused(new byte[0], "accreditation.sheet.not-xlsx");
        assertRefused(zip("word/document.xml", "<a/>"), "accreditation.sheet.not-xlsx");
        assertRefused(zip("xl/workbook.xml", "<workbook/>"), "accreditation.sheet.damaged");
        assertRefused("PK\u0003\u0004nonsense".getBytes(StandardCharsets.UTF_8), "accreditation.sheet.damaged");
    }

    @Test
    void refusesAZipBombAndADocumentType() throws IOException {
        assertRefused(zip("xl/workbook.xml", "x".repeat(20_000_000)), "accreditation.sheet.swells");
        assertRefused(
                zip(
                        "xl/workbook.xml",
                        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a/>"),
                "accreditation.sheet.damaged");
    }

    @Test
    void refusesAFileTooLargeAndATruncatedOne() {
        assertRefused(new byte[Sheet.MOST_BYTES + 1], "accreditation.sheet.too-large");
        byte[] whole = workbook(HEADINGS, sheet -> row(sheet, 2, 1, "甲", "乙", "13800000001", 1, TODAY));
        Rejection refused =
                catchThrowableOfType(Rejection.class, () -> read(java.util.Arrays.copyOf(whole, whole.length / 2)));
        assertThat(refused.code()).isIn("accreditation.sheet.damaged", "accreditation.sheet.not-xlsx");
    }

    @Test
    void refusesTheEmptyTemplateItself() {
        assertRefused(RosterTemplate.xlsx(), "accreditation.sheet.no-rows");
    }
}
