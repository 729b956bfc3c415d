package org.hongchuang.finance.api;

import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Matches lines of bank statements with payment orders. For those who act for the city alone. */
public interface Reconciliation {
    ReconciliationSummary summary();

    /** Lines, oldest first. */
    Page<LineRow> lines(LineFilter filter, PageRequest page);

    LineRow line(UUID line);

    /** Matches, newest first; those that were undone stand among them. */
    Page<MatchRow> matches(String text, PageRequest page);

    /**
     * Orders a line may belong to, likeliest first.
     *
     * @param text part of an order's number or payee to look for instead; empty for what the line itself suggests
     */
    List<Suggestion> suggestions(UUID line, String text);

    /** Tries again to match every open line. Gives how many were matched. */
    int matchOpenLines();

    /** Matches an open line with an order by hand. Refused if it is more than the order still expects. */
    void match(UUID line, UUID order);

    /** Undoes a match; the line is open again and the match stays in the history. */
    void undo(UUID match, String grounds);

    /** Sets an open line aside as none of ours. */
    void setAside(UUID line, String grounds);

    /** Opens a line again that was set aside. */
    void reopen(UUID line, String grounds);
}
