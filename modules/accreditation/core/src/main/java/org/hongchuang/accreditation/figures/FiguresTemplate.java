package org.hongchuang.accreditation.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.rulebook.Metric;

/** A sheet for the figures of many bases, with a row for each. */
final class FiguresTemplate {
    /** A base by name and credit code. */
    record Line(String creditCode, String name) {}

    private static final int FLUSHED = 1000;

    private FiguresTemplate() {}

    static byte[] xlsx(List<Metric> metrics, List<Line> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "hongchuang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("年度数据");
            heading(sheet, 0, FiguresSheet.CREDIT_CODE, 24);
            heading(sheet, 1, FiguresSheet.NAME, 36);
            for (int i = 0; i < metrics.size(); i++) {
                heading(sheet, i + 2, YearMetrics.heading(metrics.get(i)), 18);
            }
            for (int i = 0; i < lines.size(); i++) {
                sheet.value(i + 1, 0, lines.get(i).creditCode());
                sheet.value(i + 1, 1, lines.get(i).name());
                if (i % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void heading(Worksheet sheet, int column, String heading, int width) {
        sheet.value(0, column, heading);
        sheet.style(0, column).bold().wrapText(true).fillColor("D9E2F3").set();
        sheet.width(column, width);
    }
}
