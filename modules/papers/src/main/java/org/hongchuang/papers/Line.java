package org.hongchuang.papers;

/**
 * A line of text, broken where the page ends.
 *
 * @param strong in bold type
 * @param indent whether it begins two characters in, as Chinese paragraphs do
 * @param points size of the type
 */
public record Line(String text, Side side, boolean strong, boolean indent, int points) {
    private static final int BODY = 11;

    /** To which side a line is set. */
    public enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    public static Line plain(String text) {
        return new Line(text, Side.LEFT, false, false, BODY);
    }

    public static Line centred(String text) {
        return new Line(text, Side.CENTRE, false, false, BODY);
    }

    public static Line right(String text) {
        return new Line(text, Side.RIGHT, false, false, BODY);
    }

    public static Line paragraph(String text) {
        return new Line(text, Side.LEFT, false, true, BODY);
    }

    public Line bold() {
        return new Line(text, side, true, indent, points);
    }

    public Line sized(int newPoints) {
        return new Line(text, side, strong, indent, newPoints);
    }
}
