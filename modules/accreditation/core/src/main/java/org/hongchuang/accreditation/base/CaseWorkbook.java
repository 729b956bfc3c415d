package org.hongchuang.accreditation.base;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.kernel.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * A list of cases as an .xlsx. Rows leave as they come, so that a million take no more memory than a thousand; a further
 * sheet begins where one is full. Text is written as text, never as a formula.
 */
final class CaseWorkbook {
    private static final int FLUSH_EVERY = 1000;
    private static final List<String> HEADINGS =
            List.of("name", "kind", "county", "credit-code", "state", "state-since", "applied-on", "named-on");

    private final Workbook workbook;
    private final Locale language;
    private final BiFunction<String, String, String> kinds;
    private final int rowsOfASheet;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    private CaseWorkbook(
            Workbook workbook, Locale language, BiFunction<String, String, String> kinds, int rowsOfASheet) {
        this.workbook = workbook;
        this.language = language;
        this.kinds = kinds;
        this.rowsOfASheet = rowsOfASheet;
    }

    /**
     * @param kinds the name of a kind, by rulebook and id
     * @param cases calls its reader for every case
     */
    static void write(
            Locale language,
            BiFunction<String, String, String> kinds,
            int rowsOfASheet,
            OutputStream out,
            Consumer<Consumer<CaseRow>> cases) {
        try {
            Workbook workbook = new Workbook(out, "hongchuang", "1.0");
            CaseWorkbook writer = new CaseWorkbook(workbook, language, kinds, rowsOfASheet);
            writer.open();
            cases.accept(writer::add);
            writer.sheet().finish();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Worksheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    private void open() {
        sheets++;
        Worksheet opened = workbook.newWorksheet(text("accreditation.cases.sheet") + (sheets == 1 ? "" : " " + sheets));
        sheet = opened;
        for (int column = 0; column < HEADINGS.size(); column++) {
            opened.value(0, column, text("accreditation.case." + HEADINGS.get(column)));
            opened.style(0, column).bold().set();
            opened.width(column, column == 0 ? 36 : 20);
        }
        opened.freezePane(1, 1);
        row = 1;
    }

    private void add(CaseRow found) {
        try {
            if (row > rowsOfASheet) {
                sheet().finish();
                open();
            }
            words(0, found.name());
            words(1, kinds.apply(found.rulebook(), found.kind()));
            words(2, found.county());
            words(3, found.creditCode());
            words(4, text("accreditation.CaseState." + found.state()));
            day(5, LocalDate.ofInstant(found.stateSince(), Clocks.SHANGHAI));
            day(6, found.appliedOn());
            day(7, found.namedOn());
            row++;
            if (row % FLUSH_EVERY == 0) {
                sheet().flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void words(int column, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            sheet().inlineString(row, column, words);
        }
    }

    private void day(int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet().value(row, column, day);
            sheet().style(row, column).format("yyyy-mm-dd").set();
        }
    }

    private String text(String key) {
        return Texts.of(language, key);
    }
}
