package org.hongchuang.policies.api;

import java.io.Serializable;
import java.util.List;

/**
 * A part of an edition as a document: a heading, facts below it, and a table.
 *
 * @param level of the heading, from 2
 * @param anchor unique within the document
 * @param columns headings of the table; empty where there is none
 */
public record DocumentBlock(
        int level, String anchor, String heading, List<Fact> facts, List<String> columns, List<Row> rows)
        implements Serializable {
    public DocumentBlock {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A value with its name. */
    public record Fact(String name, Cell value) implements Serializable {}

    /**
     * A row of the table.
     *
     * @param anchor unique within the document
     * @param cells one for each column
     */
    public record Row(String anchor, List<Cell> cells) implements Serializable {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
