package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes small values in few bytes. */
final class PackedWriter {

    /** Stands for a decimal that is unknown; other first bytes are twice the scale, odd where the digits are text. */
    static final int NO_DECIMAL = 255;

    private byte[] bytes = new byte[320];
    private int length;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    void octet(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }

    /** Seven bits to a byte, the sign in the lowest bit. */
    void number(long value) {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            octet((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        octet((int) rest);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        for (byte each : utf8) {
            octet(each);
        }
    }

    void decimal(@Nullable BigDecimal value) {
        if (value == null) {
            octet(NO_DECIMAL);
            return;
        }
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        BigInteger digits = plain.unscaledValue();
        if (digits.bitLength() < Long.SIZE - 1) {
            octet(2 * plain.scale());
            number(digits.longValue());
        } else {
            octet(2 * plain.scale() + 1);
            text(digits.toString());
        }
    }
}
