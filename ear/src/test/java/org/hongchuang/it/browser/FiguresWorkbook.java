package org.hongchuang.it.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A table of yearly figures as a person would keep it in a spreadsheet. */
final class FiguresWorkbook {
    private FiguresWorkbook() {}

    /** All rows of the first sheet, as texts; what is empty may have no cell. */
    static List<List<String>> rows(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(content);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(FiguresWorkbook::text).toList())
                    .toList();
        }
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getText();
    }

    /** Writes a sheet; a value is a number or a text. */
    static Path write(Path file, List<List<Object>> rows) throws IOException {
        try (OutputStream content = Files.newOutputStream(file);
                Workbook workbook = new Workbook(content, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("数据");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object value = rows.get(row).get(column);
                    if (value instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, value.toString());
                    }
                }
            }
        }
        return file;
    }
}
