package org.hongchuang.rulebook.yaml;

/** A place in a file; line and column count from 1. */
public record Mark(int line, int column) {

    /** The place {@code line} lines (from 1) and {@code column} columns (from 0) into a text that starts here. */
    public Mark within(int lineInText, int columnInText) {
        return new Mark(line + lineInText - 1, column + columnInText);
    }
}
