package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param code key of the text that says what it was
 * @param displayName of the person; the user name where nobody of that name is known
 * @param states the key before the names of states, where a state changed; null otherwise
 * @param from state before; null if there was none
 * @param to state after
 * @param changes values before and after
 * @param detail grounds, names, numbers; may be empty
 */
public record TimelineEntry(
        Instant at,
        TimelineKind kind,
        String code,
        String username,
        String displayName,
        @Nullable String states,
        @Nullable String from,
        @Nullable String to,
        List<ChangedValue> changes,
        String detail)
        implements Serializable {
    public TimelineEntry {
        changes = List.copyOf(changes);
    }
}
