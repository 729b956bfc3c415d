package org.hongchuang.accreditation.run;

import java.util.List;
import org.hongchuang.accreditation.base.Database;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chunk.
 *
 * @param first included, as {@code last}
 * @param only these of them; null for all
 */
public record Span(long first, long last, @Nullable List<Long> only) {
    public Span {
        only = only == null ? null : List.copyOf(only);
    }

    public static Span one(long number) {
        return new Span(number, number, null);
    }

    /** The condition that a column holds one of the numbers; takes {@link #values()}. */
    public String holds(String column) {
        return only == null ? column + " between ? and ?" : column + " = any (?)";
    }

    public Object[] values() {
        return only == null ? new Object[] {first, last} : new Object[] {new Database.Column("bigint", only)};
    }

    /** Its values, and then others. */
    public @Nullable Object[] values(@Nullable Object... more) {
        Object[] own = values();
        @Nullable Object[] all = new @Nullable Object[own.length + more.length];
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }
}
