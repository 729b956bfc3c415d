package org.hongchuang.accreditation.base;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A list as an .xlsx. Rows leave as they come, so that a million take no more memory than a thousand; a further sheet
 * begins where one is full. Text is written as text, never as a formula.
 */
public final class StreamedSheet {
    private static final int FLUSH_EVERY = 1000;

    private final Workbook workbook;
    private final Shape shape;
    private Worksheet sheet;
    private int sheets = 1;
    private int row = 1;

    /**
     * What all sheets of the list have in common.
     *
     * @param name of the first sheet; the others have a number behind it
     * @param width of all columns but the first, which holds names
     * @param rows most rows of a sheet, without its headings
     */
    public record Shape(String name, List<String> headings, int width, int rows) {
        private static final int NAMES_WIDTH = 36;

        public Shape {
            headings = List.copyOf(headings);
        }

        private Worksheet open(Workbook workbook, int number) {
            Worksheet opened = workbook.newWorksheet(number == 1 ? name : name + " " + number);
            for (int column = 0; column < headings.size(); column++) {
                opened.value(0, column, headings.get(column));
                opened.style(0, column).bold().set();
                opened.width(column, column == 0 ? NAMES_WIDTH : width);
            }
            opened.freezePane(1, 1);
            return opened;
        }
    }

    private StreamedSheet(Workbook workbook, Shape shape) {
        this.workbook = workbook;
        this.shape = shape;
        sheet = shape.open(workbook, sheets);
    }

    /**
     * @param out is left open
     * @param all calls its reader for every line of the list
     * @param cells writes what is told of a line into the present row
     */
    public static <T> void write(
            Shape shape, OutputStream out, Consumer<Consumer<T>> all, BiConsumer<StreamedSheet, T> cells) {
        try {
            Workbook workbook = new Workbook(out, "hongchuang", "1.0");
            StreamedSheet list = new StreamedSheet(workbook, shape);
            all.accept(line -> {
                list.begin();
                cells.accept(list, line);
                list.end();
            });
            list.sheet.finish();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing, if there is none. */
    public void text(int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, text);
        }
    }

    /** Nothing, if there is none. */
    public void day(int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    public void number(int column, BigDecimal number) {
        sheet.value(row, column, number);
    }

    /** @param yuan in yuan */
    public void money(int column, BigDecimal yuan) {
        sheet.value(row, column, yuan);
        sheet.style(row, column).format("#,##0.00").set();
    }

    private void begin() {
        try {
            if (row > shape.rows()) {
                sheet.finish();
                sheet = shape.open(workbook, ++sheets);
                row = 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        try {
            row++;
            if (row % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
