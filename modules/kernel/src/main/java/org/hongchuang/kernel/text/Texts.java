package org.hongchuang.kernel.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.hongchuang.kernel.error.Rejection;

/**
 * Finds the text of a key in the bundles of the contexts.
 *
 * <p>The first segment of a key names the context and so the bundle {@code org.hongchuang.<context>.messages}: Chinese is
 * the default, English stands in {@code messages_en}.
 */
public final class Texts {
    private static final ResourceBundle.Control CHINESE_IS_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text in the given language with its placeholders filled, or the key itself in question marks if there is none. */
    public static String of(Locale locale, String key, Object... values) {
        return find(locale, key)
                .map(pattern -> values.length == 0 ? pattern : fill(pattern, locale, values))
                .orElse("??" + key + "??");
    }

    private static String fill(String pattern, Locale locale, Object[] values) {
        Object[] written =
                Arrays.stream(values).map(value -> written(locale, value)).toArray();
        return new MessageFormat(pattern, locale).format(written);
    }

    private static Object written(Locale locale, Object value) {
        if (value instanceof Enum<?> constant) {
            return label(locale, constant);
        }
        if (value instanceof Bilingual wording) {
            return wording.in(locale);
        }
        if (value instanceof Instant moment) {
            return Writing.instant(moment, locale);
        }
        return value instanceof LocalDate day ? Writing.date(day, locale) : value;
    }

    /** The label of a constant: the text of its context whose key ends in its type and name; else its name. */
    private static String label(Locale locale, Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String context = type.getPackageName().replaceFirst("org\\.hongchuang\\.(\\w+).*", "$1");
        String end = "." + type.getSimpleName() + "." + constant.name();
        return bundle(locale, context)
                .flatMap(texts -> texts.keySet().stream()
                        .filter(key -> key.endsWith(end))
                        .findFirst()
                        .map(texts::getString))
                .orElseGet(constant::name);
    }

    /** The text of a rejection in the given language. */
    public static String of(Locale locale, Rejection rejection) {
        return of(locale, rejection.code(), rejection.values());
    }

    /** The raw pattern of a key, if the bundle of its context has it. */
    public static Optional<String> find(Locale locale, String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return bundle(locale, key.substring(0, dot))
                .filter(texts -> texts.containsKey(key))
                .map(texts -> texts.getString(key));
    }

    private static Optional<ResourceBundle> bundle(Locale locale, String context) {
        ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(Texts.class::getClassLoader);
        try {
            return Optional.of(ResourceBundle.getBundle(
                    "org.hongchuang." + context + ".messages", locale, loader, CHINESE_IS_DEFAULT));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
