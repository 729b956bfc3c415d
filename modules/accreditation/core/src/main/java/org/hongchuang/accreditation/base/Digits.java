package org.hongchuang.accreditation.base;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers and days as nearly all are written, read from their digits; whatever else is written is the reader's to make out. */
public final class Digits {
    /** So many digits are a long. */
    private static final int MOST = 18;

    private Digits() {}

    /** {@code 12000} or {@code 79.5}; null for any other text. */
    static @Nullable BigDecimal number(byte[] text, int from, int to) {
        if (from == to || to - from > MOST) {
            return null;
        }
        long digits = 0;
        int point = -1;
        for (int at = from; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (text[at] == '.' && point < 0 && at > from && at < to - 1) {
                point = at;
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(digits, point < 0 ? 0 : to - 1 - point);
    }

    /** Digits of a text as a whole number; -1 if another character is among them. */
    public static int whole(String text, int from, int to) {
        int value = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }
}
