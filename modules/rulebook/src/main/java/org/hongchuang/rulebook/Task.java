package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work.
 *
 * @param lead ids of the bodies that lead it; empty where the document names none
 * @param with ids of the bodies that take part
 * @param envelope id of the envelope that pays it, null where the document names none
 */
public record Task(
        String id,
        Localized label,
        List<String> lead,
        List<String> with,
        @Nullable String envelope,
        Cite cite) {
    public Task {
        lead = Copies.of(lead);
        with = Copies.of(with);
    }
}
