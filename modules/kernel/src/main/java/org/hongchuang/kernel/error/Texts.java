package org.hongchuang.kernel.error;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

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
                .map(pattern -> values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values))
                .orElse("??" + key + "??");
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
        String bundle = "org.hongchuang." + key.substring(0, dot) + ".messages";
        ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(Texts.class::getClassLoader);
        try {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, locale, loader, CHINESE_IS_DEFAULT);
            return Optional.of(texts.getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
