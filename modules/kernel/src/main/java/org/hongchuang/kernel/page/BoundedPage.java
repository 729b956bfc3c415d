package org.hongchuang.kernel.page;

import java.util.List;

/**
 * One slice of a list that may be too long to be counted to its end or leafed through.
 *
 * @param rows the rows of the slice, in order
 * @param total rows in the whole list, counted to {@value #MOST} at most
 * @param more whether the list is longer than that
 */
public record BoundedPage<T>(List<T> rows, long total, boolean more) {
    /** How far such a list is counted, and how far one can leaf through it. */
    public static final int MOST = 2_000;

    public BoundedPage {
        rows = List.copyOf(rows);
    }

    /** @param counted rows found when counting stopped, one beyond {@value #MOST} if there are more */
    public static <T> BoundedPage<T> of(List<T> rows, long counted) {
        return new BoundedPage<>(rows, Math.min(counted, MOST), counted > MOST);
    }
}
