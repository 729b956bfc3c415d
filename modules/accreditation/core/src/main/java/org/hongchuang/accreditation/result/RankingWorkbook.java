package org.hongchuang.accreditation.result;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.accreditation.api.RankedRow;
import org.hongchuang.accreditation.api.RankingView;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** A ranking as an .xlsx; text is written as text, never as a formula. */
final class RankingWorkbook {
    private static final List<String> HEADINGS =
            List.of("rank", "case", "county", "score", "grade", "best-column", "determined-on");

    private final Locale language;
    private final Worksheet sheet;

    private RankingWorkbook(Worksheet sheet, Locale language) {
        this.sheet = sheet;
        this.language = language;
    }

    static void write(RankingView ranking, Locale language, OutputStream out) {
        try {
            Workbook workbook = new Workbook(out, "hongchuang", "1.0");
            Worksheet sheet = workbook.newWorksheet(Texts.of(language, "accreditation.ranking.sheet"));
            new RankingWorkbook(sheet, language).fill(ranking);
            sheet.finish();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(RankingView ranking) {
        sheet.value(0, 0, text("caption", String.valueOf(ranking.year()), words(ranking.label())));
        sheet.value(1, 0, ranking.edition() + " " + ranking.editionHash());
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.value(2, column, text(HEADINGS.get(column)));
            sheet.style(2, column).bold().set();
        }
        sheet.freezePane(0, 3);
        int row = 3;
        for (RankedRow ranked : ranking.rows()) {
            fill(row++, ranked);
        }
    }

    private void fill(int row, RankedRow ranked) {
        if (ranked.rank() != null) {
            sheet.value(row, 0, ranked.rank());
        }
        sheet.value(row, 1, ranked.name());
        sheet.value(row, 2, ranked.county());
        if (ranked.score() != null) {
            sheet.value(row, 3, ranked.score());
        }
        sheet.value(row, 4, words(ranked.grade()));
        sheet.value(row, 5, Boolean.TRUE.equals(ranked.best()) ? text("best") : "");
        sheet.value(row, 6, ranked.determinedOn().toString());
    }

    private String text(String key, Object... values) {
        return Texts.of(language, "accreditation.ranking." + key, values);
    }

    private String words(@Nullable Localized words) {
        Localized shown = Objects.requireNonNullElse(words, new Localized("", ""));
        return language.getLanguage().equals("en") ? shown.en() : shown.zh();
    }
}
