package org.hongchuang.accreditation.api;

import java.util.Set;
import java.util.UUID;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Everything that happened to a case: who did what when, and each value before and after. */
public interface Timeline {
    /**
     * Entries newest first.
     *
     * @param kinds which are wanted; none: all. What the actor may not see is left out
     */
    Page<TimelineEntry> of(UUID caseId, Set<TimelineKind> kinds, PageRequest page);

    /** The kinds the actor may see. */
    Set<TimelineKind> kinds();
}
