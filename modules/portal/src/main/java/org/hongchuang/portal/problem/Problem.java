package org.hongchuang.portal.problem;

import java.util.List;
import java.util.Locale;
import org.hongchuang.kernel.text.Texts;

/**
 * What went wrong, as a user is told it.
 *
 * @param status the HTTP status that says the same to a program
 * @param code key of the text, stable for programs
 * @param values of the text's placeholders
 */
public record Problem(int status, String code, List<Object> values) {
    /** Name of the request attribute that carries a problem to the error page. */
    public static final String ATTRIBUTE = "org.hongchuang.problem";

    public Problem {
        values = List.copyOf(values);
    }

    public static Problem of(int status, String code, Object... values) {
        return new Problem(status, code, List.of(values));
    }

    /** The text in the given language. */
    public String detail(Locale locale) {
        return Texts.of(locale, code, values.toArray());
    }

    /** The kind of problem in a few words, by its status. */
    public String title(Locale locale) {
        return Texts.find(locale, "portal.status." + status).orElseGet(() -> Texts.of(locale, "portal.status.other"));
    }
}
