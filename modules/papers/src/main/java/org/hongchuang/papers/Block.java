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

    /**
     * A picture with its caption below, centred and kept together on a page.
     *
     * @param jpeg the picture; not copied, and not to be changed
     * @param width on paper, in millimetres
     * @param height on paper, in millimetres
     * @param caption what is seen; also what readers for the blind say
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(byte[] jpeg, int width, int height, String caption) implements Block {
        /** As large as fits between the edges of a portrait page beside a second one, never distorted. */
        public static Picture fitting(byte[] jpeg, int pixelsWide, int pixelsHigh, String caption) {
            int width = Math.min(MOST_WIDTH, Math.max(1, MOST_HEIGHT * pixelsWide / pixelsHigh));
            return new Picture(jpeg, width, Math.max(1, width * pixelsHigh / pixelsWide), caption);
        }

        private static final int MOST_WIDTH = 150;
        private static final int MOST_HEIGHT = 95;
    }

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
