package org.hongchuang.rulebook;

import java.util.List;

/**
 * How cases come in for which the document has no procedure: the office records them with the document that recognised
 * them.
 *
 * @param kinds ids of the kinds that come in this way; empty: all kinds of case
 * @param note what the document leaves open, and what the office goes by
 */
public record Enrolment(List<String> kinds, Cite cite, Localized note) {
    public Enrolment {
        kinds = Copies.of(kinds);
    }
}
