package org.hongchuang.accreditation.whatif;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.WhatIfCase;
import org.hongchuang.accreditation.api.WhatIfOutcome;
import org.hongchuang.accreditation.base.StreamedSheet;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a what-if as an .xlsx.
 *
 * @param words the names of grades and consequences, by id
 */
record WhatIfWorkbook(Map<String, Localized> words, Locale language) {
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final List<String> PAIRS =
            List.of("grade", "certain", "attainable", "eligible", "consequences", "money");

    /** @param cases calls its reader for every case */
    void write(OutputStream out, Consumer<Consumer<WhatIfCase>> cases) {
        StreamedSheet.write(
                new StreamedSheet.Shape(text("cases"), headings(), 18, ROWS_OF_A_SHEET), out, cases, this::row);
    }

    private List<String> headings() {
        Stream<String> pairs =
                PAIRS.stream().flatMap(key -> Stream.of("before", "after").map(side -> text(key) + " · " + text(side)));
        return Stream.of(Stream.of(text("case"), text("county")), pairs, Stream.of(text("changes"), text("problem")))
                .flatMap(each -> each)
                .toList();
    }

    private void row(StreamedSheet sheet, WhatIfCase found) {
        sheet.text(0, found.name());
        sheet.text(1, found.county());
        outcome(sheet, 2, found.before());
        outcome(sheet, 3, found.after());
        sheet.text(
                14,
                found.changes().stream()
                        .sorted()
                        .map(change -> text("Change." + change.name()))
                        .collect(Collectors.joining(text("comma"))));
        sheet.text(15, found.problem());
    }

    private void outcome(StreamedSheet sheet, int column, @Nullable WhatIfOutcome outcome) {
        if (outcome == null) {
            return;
        }
        sheet.text(column, outcome.grade() == null ? text("no-grade") : word(outcome.grade()));
        sheet.number(column + 2, outcome.certain());
        sheet.number(column + 4, outcome.attainable());
        sheet.text(column + 6, text("eligible." + outcome.eligible().name()));
        sheet.text(
                column + 8, outcome.consequences().stream().map(this::word).collect(Collectors.joining(text("comma"))));
        sheet.money(column + 10, outcome.money());
    }

    private String word(String id) {
        return words.getOrDefault(id, new Localized(id, id)).in(language.toLanguageTag());
    }

    private String text(String key) {
        return Texts.of(language, "accreditation.what-if." + key);
    }
}
