package org.hongchuang.papers;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param columns it reaches across
 * @param rows it reaches down
 * @param label whether it names what stands beside or below it
 * @param height at least, in millimetres; 0 for as much as its lines need
 */
public record Cell(List<Line> lines, int columns, int rows, boolean label, int height) {
    public Cell {
        lines = List.copyOf(lines);
        if (columns < 1 || rows < 1 || height < 0) {
            throw new IllegalArgumentException("A cell reaches across at least one column and one row");
        }
    }

    public static Cell label(String text) {
        return new Cell(List.of(Line.centred(text)), 1, 1, true, 0);
    }

    public static Cell value(String text) {
        return new Cell(List.of(Line.plain(text)), 1, 1, false, 0);
    }

    public Cell across(int newColumns) {
        return new Cell(lines, newColumns, rows, label, height);
    }

    public Cell down(int newRows) {
        return new Cell(lines, columns, newRows, label, height);
    }

    public Cell atLeast(int millimetres) {
        return new Cell(lines, columns, rows, label, millimetres);
    }
}
