package org.hongchuang.accreditation.text;

import java.util.Objects;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** What people write, within bounds. */
public final class Words {
    private Words() {}

    /** @throws Rejection with the given code if nothing was written, or too much */
    public static String required(@Nullable String text, int most, String missing) {
        String given = Objects.requireNonNullElse(text, "").strip();
        if (given.isEmpty()) {
            throw new Rejection(missing);
        }
        return within(given, most);
    }

    /** @throws Rejection if too much was written */
    public static @Nullable String optional(@Nullable String text, int most) {
        return text == null || text.isBlank() ? null : within(text.strip(), most);
    }

    private static String within(String text, int most) {
        if (text.length() > most) {
            throw new Rejection("accreditation.case.text-too-long", most);
        }
        return text;
    }
}
