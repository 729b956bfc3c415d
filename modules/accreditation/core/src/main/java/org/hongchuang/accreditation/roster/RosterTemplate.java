package org.hongchuang.accreditation.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty roster to fill in. */
public final class RosterTemplate {
    private RosterTemplate() {}

    public static byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "hongchuang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("花名册");
            heading(sheet, 0, RosterColumn.NUMBER, 8);
            for (RosterColumn column : RosterColumn.values()) {
                heading(sheet, column.ordinal() + 1, column.heading(), column == RosterColumn.NAME ? 40 : 18);
            }
            notes(workbook.newWorksheet("填写说明"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void heading(Worksheet sheet, int column, String heading, int width) {
        sheet.value(0, column, heading);
        sheet.style(0, column).bold().fillColor("D9E2F3").set();
        sheet.width(column, width);
    }

    private static void notes(Worksheet sheet) {
        sheet.value(0, 0, "每户一行，不要改动表头；最多 100000 行，文件不超过 20 MB。");
        sheet.value(1, 0, "职工数填非负整数；入驻时间填日期，如 2025-03-01。");
        sheet.value(2, 0, "单元格里只填值，不要用公式；任何一行有错时整个文件都不会导入。");
        sheet.width(0, 80);
    }
}
