package org.hongchuang.accreditation.base;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.kernel.time.Clocks;

/**
 * A list of cases as an .xlsx.
 *
 * @param kinds the name of a kind, by rulebook and id
 */
record CaseWorkbook(Locale language, BiFunction<String, String, String> kinds) {
    private static final List<String> HEADINGS =
            List.of("name", "kind", "county", "credit-code", "state", "state-since", "applied-on", "named-on");

    /** @param cases calls its reader for every case */
    void write(int rowsOfASheet, OutputStream out, Consumer<Consumer<CaseRow>> cases) {
        List<String> headings =
                HEADINGS.stream().map(key -> text("case." + key)).toList();
        StreamedSheet.write(
                new StreamedSheet.Shape(text("cases.sheet"), headings, 20, rowsOfASheet), out, cases, this::row);
    }

    private void row(StreamedSheet sheet, CaseRow found) {
        sheet.text(0, found.name());
        sheet.text(1, kinds.apply(found.rulebook(), found.kind()));
        sheet.text(2, found.county());
        sheet.text(3, found.creditCode());
        sheet.text(4, text("CaseState." + found.state()));
        sheet.day(5, LocalDate.ofInstant(found.stateSince(), Clocks.SHANGHAI));
        sheet.day(6, found.appliedOn());
        sheet.day(7, found.namedOn());
    }

    private String text(String key) {
        return Texts.of(language, "accreditation." + key);
    }
}
