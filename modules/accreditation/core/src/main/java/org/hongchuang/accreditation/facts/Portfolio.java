package org.hongchuang.accreditation.facts;

import java.time.LocalDate;
import org.hongchuang.accreditation.run.Span;
import org.jspecify.annotations.Nullable;

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

    public Object[] values() {
        return new Object[] {rulebook, namedBy, scope};
    }

    /** Its cases of a chunk; takes {@link #values(Span)}. */
    public static String of(Span span) {
        return "select * from accr_case where " + span.holds("id") + " and " + CONDITION;
    }

    public @Nullable Object[] values(Span span) {
        return span.values(values());
    }
}
