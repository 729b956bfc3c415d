package org.hongchuang.papers;

import java.util.List;

/** A row of a table. Cells that reach down from rows above are not repeated. */
public record Row(List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }

    void requireFits(int columns) {
        int taken = cells.stream().mapToInt(Cell::columns).sum();
        if (taken > columns) {
            throw new IllegalArgumentException("A row of " + taken + " columns in a table of " + columns);
        }
    }
}
