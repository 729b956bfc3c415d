package org.hongchuang.rulebook;

import java.util.Comparator;

/** One thing wrong with an edition file; line and column count from 1. */
public record EditionProblem(String file, int line, int column, String message) implements Comparable<EditionProblem> {

    @Override
    public int compareTo(EditionProblem other) {
        return Comparator.comparing(EditionProblem::file)
                .thenComparingInt(EditionProblem::line)
                .thenComparingInt(EditionProblem::column)
                .thenComparing(EditionProblem::message)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
