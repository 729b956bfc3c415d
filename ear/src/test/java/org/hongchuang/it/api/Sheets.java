package org.hongchuang.it.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Spreadsheets as people, or attackers, may hand them in. */
final class Sheets {
    static final List<String> ROSTER = List.of("入驻企业或个体工商户", "联系人", "电话", "职工数", "入驻时间");

    private Sheets() {}

    /** Fills a sheet below its headings. */
    interface Filling {
        void into(Worksheet sheet);
    }

    static byte[] xlsx(List<String> headings, Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            filling.into(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void resident(Worksheet sheet, int row, String name, String contact) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, contact);
        sheet.value(row, 2, "0791-88880000");
        sheet.value(row, 3, 12);
        sheet.value(row, 4, "2025-03-01");
    }

    static byte[] roster(String... names) {
        return xlsx(ROSTER, sheet -> {
            for (int i = 0; i < names.length; i++) {
                resident(sheet, i + 1, names[i], "联系人" + i);
            }
        });
    }

    static byte[] rosterOf(int rows) {
        return xlsx(ROSTER, sheet -> {
            for (int row = 1; row <= rows; row++) {
                resident(sheet, row, "示例企业" + row, "张三");
            }
        });
    }

    /** Half a gigabyte of blanks, half a megabyte packed. */
    static byte[] bomb() {
        return packed("xl/worksheets/sheet1.xml", zip -> {
            byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 500; i++) {
                zip.write(blanks);
            }
        });
    }

    /** A sheet whose document type would read a file of the server. */
    static byte[] withEntity() {
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        return packed("xl/worksheets/sheet1.xml", zip -> zip.write(sheet.getBytes(StandardCharsets.UTF_8)));
    }

    private interface Content {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] packed(String name, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            content.into(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
