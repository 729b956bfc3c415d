package org.hongchuang.kernel.text;

import java.util.List;
import java.util.Locale;

/** In which language a caller of the API is answered. */
public final class Spoken {
    private Spoken() {}

    /**
     * The first language the caller accepts that the house speaks; Chinese if there is none.
     *
     * @param accepted the preferred ones first
     */
    public static Locale of(List<Locale> accepted) {
        return accepted.stream()
                        .map(Locale::getLanguage)
                        .filter(language -> language.equals("zh") || language.equals("en"))
                        .findFirst()
                        .filter("en"::equals)
                        .isPresent()
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }
}
