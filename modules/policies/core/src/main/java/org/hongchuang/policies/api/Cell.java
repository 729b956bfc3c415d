package org.hongchuang.policies.api;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value of an edition, in words.
 *
 * @param lines one below the other; empty for no value
 * @param code the formula or id the words stand for; null if there is none
 */
public record Cell(List<Line> lines, @Nullable String code) implements Serializable {
    /** No value. */
    public static final Cell EMPTY = new Cell(List.of(), null);

    public Cell {
        lines = List.copyOf(lines);
    }

    /**
     * @param anchor what it leads to within the document; null for nothing
     */
    public record Line(String text, @Nullable String anchor) implements Serializable {}

    public static Cell of(String text) {
        return new Cell(List.of(new Line(text, null)), null);
    }

    /** The words alone, in one line. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("；"));
    }
}
