package org.hongchuang.policies.api;

import java.util.Locale;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Rulebooks;

/** What readers call an edition: the number of its document, or the title where it has none, and its first day. */
public final class EditionName {
    private EditionName() {}

    public static String of(Edition edition, Locale language) {
        boolean english = language.getLanguage().equals("en");
        String number = edition.source().number();
        String title = edition.source().title().zh();
        String day = Writing.date(edition.id().effectiveFrom(), language);
        return (number.contains("〔")
                        ? number
                        : english ? edition.source().title().en() : "《" + title + "》")
                + (english ? " (in force from " + day + ")" : "（" + day + "起施行）");
    }

    /** The same by id; the id itself where there is no such edition. */
    public static String of(Rulebooks known, String id, Locale language) {
        return known.editions().stream()
                .filter(edition -> edition.id().toString().equals(id))
                .findFirst()
                .map(edition -> of(edition, language))
                .orElse(id);
    }
}
