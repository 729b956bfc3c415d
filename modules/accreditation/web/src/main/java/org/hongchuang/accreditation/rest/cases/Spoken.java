package org.hongchuang.accreditation.rest.cases;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** In which language a caller is answered. */
public final class Spoken {
    private Spoken() {}

    /** The first language the caller accepts that the house speaks. */
    public static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                        .map(Locale::getLanguage)
                        .filter(language -> language.equals("zh") || language.equals("en"))
                        .findFirst()
                        .filter("en"::equals)
                        .isPresent()
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }
}
