package org.hongchuang.accreditation.facts;

import java.time.LocalDate;

/**
 * The cases of a rulebook that hold the title, below an organisation.
 *
 * @param namedBy last day of naming, included
 * @param scope path of the organisation
 */
public record Portfolio(String rulebook, LocalDate namedBy, String scope) {
    private static final String CONDITION = "holds_title and rulebook = ? and named_on <= ? and org_path like ? || '%'";

    /** The ids of its cases; takes {@link #values()}. */
    public static final String IDS = "select id from accr_case where " + CONDITION;

    /** Its cases whose numbers lie in a range, both ends included; takes {@link #values(long, long)}. */
    public static final String OF_RANGE = "select * from accr_case where id between ? and ? and " + CONDITION;

    public Object[] values() {
        return new Object[] {rulebook, namedBy, scope};
    }

    public Object[] values(long first, long last) {
        return new Object[] {first, last, rulebook, namedBy, scope};
    }
}
