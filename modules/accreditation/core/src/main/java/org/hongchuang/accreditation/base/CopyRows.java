package org.hongchuang.accreditation.base;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ByteConverter;

/** Rows in the form of PostgreSQL's binary COPY. The columns of a row are given one after the other. */
public final class CopyRows {
    private static final byte[] HEAD = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST_INSTANT = Instant.parse("2000-01-01T00:00:00Z");
    private static final int NO_VALUE = -1;
    private static final int END = -1;
    private static final int VALUE = 64;

    private ByteBuffer rows;

    /** @param bytes expected in all */
    public CopyRows(int bytes) {
        rows = ByteBuffer.allocate(Math.max(bytes, 2 * VALUE)).put(HEAD);
    }

    public CopyRows row(int columns) {
        room(VALUE).putShort((short) columns);
        return this;
    }

    public CopyRows bigint(long value) {
        room(VALUE).putInt(Long.BYTES).putLong(value);
        return this;
    }

    public CopyRows integer(int value) {
        room(VALUE).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    public CopyRows uuid(UUID value) {
        room(VALUE)
                .putInt(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        return this;
    }

    public CopyRows day(@Nullable LocalDate value) {
        return value == null ? nothing() : integer((int) ChronoUnit.DAYS.between(FIRST_DAY, value));
    }

    public CopyRows instant(Instant value) {
        return bigint(ChronoUnit.MICROS.between(FIRST_INSTANT, value));
    }

    public CopyRows number(BigDecimal value) {
        return bytes(ByteConverter.numeric(value));
    }

    public CopyRows text(@Nullable String value) {
        return value == null ? nothing() : bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public CopyRows bytes(byte[] value) {
        room(VALUE + value.length).putInt(value.length).put(value);
        return this;
    }

    private CopyRows nothing() {
        room(VALUE).putInt(NO_VALUE);
        return this;
    }

    /** All of it; nothing may be added any more. */
    InputStream stream() {
        room(VALUE).putShort((short) END);
        return new ByteArrayInputStream(rows.array(), 0, rows.position());
    }

    private ByteBuffer room(int bytes) {
        if (rows.remaining() < bytes) {
            rows = ByteBuffer.allocate(2 * rows.capacity() + bytes).put(rows.flip());
        }
        return rows;
    }
}
