package org.hongchuang.policies.api;

import java.util.Locale;
import java.util.Optional;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Rulebooks;

/** What readers call an edition: the number of its document, or the title where it has none, and its first day. */
public final class EditionName {
    private EditionName() {}

    public static String of(Edition edition, Locale language) {
        boolean english = language.getLanguage().equals("en");
        String day = Writing.date(edition.id().effectiveFrom(), language);
        return document(edition, english) + (english ? " (in force from " + day + ")" : "（" + day + "起施行）");
    }

    /** The same by id; the id itself where there is no such edition. */
    public static String of(Rulebooks known, String id, Locale language) {
        return find(known, id).map(edition -> of(edition, language)).orElse(id);
    }

    /** The document alone, in Chinese, for small print. */
    public static String document(Edition edition) {
        return document(edition, false);
    }

    /** The same by id; the id itself where there is no such edition. */
    public static String document(Rulebooks known, String id) {
        return find(known, id).map(EditionName::document).orElse(id);
    }

    private static String document(Edition edition, boolean english) {
        String number = edition.source().number();
        if (number.contains("〔")) {
            return number;
        }
        return english
                ? edition.source().title().en()
                : "《" + edition.source().title().zh() + "》";
    }

    private static Optional<Edition> find(Rulebooks known, String id) {
        return known.editions().stream()
                .filter(edition -> edition.id().toString().equals(id))
                .findFirst();
    }
}
