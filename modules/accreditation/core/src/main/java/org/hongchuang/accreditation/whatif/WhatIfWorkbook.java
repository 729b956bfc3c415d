package org.hongchuang.accreditation.whatif;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.accreditation.api.WhatIfCase;
import org.hongchuang.accreditation.api.WhatIfOutcome;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a what-if as an .xlsx. Rows leave as they come, so that a million take no more memory than a thousand; a
 * further sheet begins where one is full. Text is written as text, never as a formula.
 */
final class WhatIfWorkbook {
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int FLUSH_EVERY = 1000;
    private static final String KEYS = "accreditation.what-if.";
    private static final List<String> PAIRS =
            List.of("grade", "certain", "attainable", "eligible", "consequences", "money");

    private final Workbook workbook;
    private final Map<String, Localized> words;
    private final Locale language;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    private WhatIfWorkbook(Workbook workbook, Map<String, Localized> words, Locale language) {
        this.workbook = workbook;
        this.words = words;
        this.language = language;
    }

    /** @param cases calls its reader for every case */
    static void write(
            Map<String, Localized> words, Locale language, OutputStream out, Consumer<Consumer<WhatIfCase>> cases) {
        try {
            Workbook workbook = new Workbook(out, "hongchuang", "1.0");
            WhatIfWorkbook writer = new WhatIfWorkbook(workbook, words, language);
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
        Worksheet opened = workbook.newWorksheet(text("cases") + (sheets == 1 ? "" : " " + sheets));
        sheet = opened;
        row = 0;
        int column = 0;
        for (String key : List.of("case", "county")) {
            heading(column++, text(key));
        }
        for (String key : PAIRS) {
            heading(column++, text(key) + " · " + text("before"));
            heading(column++, text(key) + " · " + text("after"));
        }
        heading(column++, text("changes"));
        heading(column, text("problem"));
        opened.freezePane(1, 1);
        row = 1;
    }

    private void heading(int column, String heading) {
        sheet().value(0, column, heading);
        sheet().style(0, column).bold().set();
        sheet().width(column, column == 0 ? 36 : 18);
    }

    private void add(WhatIfCase found) {
        try {
            if (row > ROWS_OF_A_SHEET) {
                sheet().finish();
                open();
            }
            sheet().inlineString(row, 0, found.name());
            sheet().value(row, 1, found.county());
            outcome(2, found.before());
            outcome(3, found.after());
            sheet().value(
                            row,
                            14,
                            found.changes().stream()
                                    .sorted()
                                    .map(change -> text("Change." + change.name()))
                                    .collect(Collectors.joining(text("comma"))));
            if (found.problem() != null) {
                sheet().inlineString(row, 15, found.problem());
            }
            row++;
            if (row % FLUSH_EVERY == 0) {
                sheet().flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void outcome(int column, @Nullable WhatIfOutcome outcome) {
        if (outcome == null) {
            return;
        }
        sheet().value(row, column, outcome.grade() == null ? text("no-grade") : word(outcome.grade()));
        sheet().value(row, column + 2, outcome.certain());
        sheet().value(row, column + 4, outcome.attainable());
        sheet().value(row, column + 6, text("eligible." + outcome.eligible().name()));
        sheet().value(
                        row,
                        column + 8,
                        outcome.consequences().stream().map(this::word).collect(Collectors.joining(text("comma"))));
        money(column + 10, outcome.money());
    }

    private void money(int column, BigDecimal yuan) {
        sheet().value(row, column, yuan);
        sheet().style(row, column).format("#,##0.00").set();
    }

    private String word(String id) {
        return words.getOrDefault(id, new Localized(id, id)).in(language.toLanguageTag());
    }

    private String text(String key) {
        return Texts.of(language, KEYS + key);
    }
}
