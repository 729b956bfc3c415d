package org.hongchuang.papers;

import java.util.List;

/** A piece of a {@link Paper}. */
public sealed interface Block {
    /** The name of the paper, large and centred. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Text(Line line) implements Block {}

    /** Empty space of a height in millimetres. */
    record Gap(int millimetres) implements Block {}

    /** What follows begins on a new page. */
    record NewPage() implements Block {}

    /**
     * A table with ruled lines.
     *
     * @param widths of its columns, in percent
     * @param headRows rows repeated at the top of each page
     */
    record Table(List<Integer> widths, int headRows, List<Row> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                row.requireFits(widths.size());
            }
        }
    }
}
