package org.hongchuang.papers;

import java.util.List;

/**
 * A paper of A4 pages, from top to bottom.
 *
 * @param title as files and readers for the blind name it; what is printed stands in the blocks
 * @param footer small print at the foot of each page, such as the number by which the paper is found again; may be empty
 */
public record Paper(String title, Layout layout, List<Block> blocks, String footer) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** How the page lies. */
    public enum Layout {
        PORTRAIT,
        LANDSCAPE
    }
}
