package org.hongchuang.accreditation.letter;

import java.time.LocalDate;
import java.util.Locale;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.rulebook.Edition;

/** Turns of phrase that letters share. */
final class Wording {
    private Wording() {}

    /** The document, as 《题名》（文号）; a document without a number has none in brackets. */
    static String document(Edition edition) {
        String number = edition.source().number();
        return "《" + edition.source().title().zh() + "》"
                + (number.contains("号") && number.contains("〔") ? "（" + number + "）" : "");
    }

    static String day(LocalDate day) {
        return Writing.date(day, Locale.CHINESE);
    }

    static String grounds(String grounds) {
        return "事实与理由：" + grounds.strip().replaceFirst("[。.]$", "") + "。";
    }
}
