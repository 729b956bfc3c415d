package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/** One edition of one policy document: the rulebook's id and the first day it is in force. */
public record EditionId(String rulebook, LocalDate effectiveFrom) implements Comparable<EditionId> {

    /**
     * Reads the form {@code nanchang-bases@2019-06-20}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static EditionId parse(String text) {
        int at = text.indexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException("Not an edition id: " + text);
        }
        try {
            return new EditionId(text.substring(0, at), LocalDate.parse(text.substring(at + 1)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not an edition id: " + text, e);
        }
    }

    @Override
    public int compareTo(EditionId other) {
        return Comparator.comparing(EditionId::rulebook)
                .thenComparing(EditionId::effectiveFrom)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return rulebook + "@" + effectiveFrom;
    }
}
