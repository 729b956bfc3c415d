package org.hongchuang.kernel.text;

import java.io.Serializable;
import java.util.Locale;

/** A wording in both languages, for what is said before it is known to whom. */
public record Bilingual(String zh, String en) implements Serializable {

    /** The text of a key. */
    public static Bilingual text(String key) {
        return new Bilingual(Texts.of(Locale.SIMPLIFIED_CHINESE, key), Texts.of(Locale.ENGLISH, key));
    }

    /** What reads the same in both, such as an id. */
    public static Bilingual plain(String text) {
        return new Bilingual(text, text);
    }

    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : zh;
    }
}
