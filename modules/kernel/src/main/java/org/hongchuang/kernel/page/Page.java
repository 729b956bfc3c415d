package org.hongchuang.kernel.page;

import java.util.List;
import java.util.function.Function;

/**
 * One slice of a list and how long the whole list is.
 *
 * @param rows the rows of the slice, in order
 * @param total rows in the whole list
 */
public record Page<T>(List<T> rows, long total) {
    public Page {
        rows = List.copyOf(rows);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(rows.stream().<R>map(view).toList(), total);
    }
}
