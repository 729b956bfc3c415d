package org.hongchuang.accreditation.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A context that knows of things that happened to cases; the timeline asks every one of them, for cases and kinds the
 * actor may see. Each counts and cuts its own list in the database.
 */
public interface TimelineSource {
    /** Its entries of some kinds, newest first. */
    List<TimelineEntry> newest(UUID caseId, Set<TimelineKind> kinds, int most);

    long count(UUID caseId, Set<TimelineKind> kinds);
}
