package org.hongchuang.portal.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language of the present request. Pages follow the person's switch, kept in a cookie, and are Chinese until it is
 * used; the API follows {@code Accept-Language}.
 */
@Named("lang")
@RequestScoped
public class Language {
    /** Cookie that remembers the switch. */
    public static final String COOKIE = "hongchuang-language";

    private static final List<Locale> OFFERED = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return of(request);
    }

    /** For the {@code lang} attribute of a page. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.equals(getLocale());
    }

    /** The language a request asks for, also where no bean is at hand. */
    public static Locale of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") ? accepted(request.getHeader("Accept-Language")) : chosen(request.getCookies());
    }

    static Locale chosen(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Locale.SIMPLIFIED_CHINESE
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .findFirst()
                        .map(cookie -> named(cookie.getValue()))
                        .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    static Locale accepted(@Nullable String header) {
        try {
            String ranges = header == null || header.isBlank() ? "zh" : header;
            List<Locale.LanguageRange> wanted = Locale.LanguageRange.parse(ranges);
            return wanted.stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange().replace("*", "zh"))
                            .getLanguage())
                    .flatMap(language ->
                            OFFERED.stream().filter(offer -> offer.getLanguage().equals(language)))
                    .findFirst()
                    .orElse(Locale.SIMPLIFIED_CHINESE);
        } catch (IllegalArgumentException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    static Locale named(String tag) {
        return "en".equals(tag) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
