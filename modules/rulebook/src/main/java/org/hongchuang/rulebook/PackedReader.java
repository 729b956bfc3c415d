package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Reads what {@link PackedWriter} wrote; whatever else the bytes are, an {@link IllegalArgumentException} says so. */
final class PackedReader {

    private final byte[] bytes;
    private int at;

    PackedReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    int octet() {
        if (at >= bytes.length) {
            throw new IllegalArgumentException("Packed bytes end too early");
        }
        return bytes[at++] & 0xFF;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = octet();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw new IllegalArgumentException("Packed number too long");
    }

    String text() {
        long length = number();
        if (length < 0 || length > bytes.length - at) {
            throw new IllegalArgumentException("Packed text too long");
        }
        String text = new String(bytes, at, (int) length, StandardCharsets.UTF_8);
        at += (int) length;
        return text;
    }

    BigDecimal decimal() {
        int head = octet();
        if (head == PackedWriter.NO_DECIMAL) {
            throw new IllegalArgumentException("A decimal is missing");
        }
        BigInteger digits = head % 2 == 0 ? BigInteger.valueOf(number()) : new BigInteger(text());
        return new BigDecimal(digits, head / 2);
    }
}
