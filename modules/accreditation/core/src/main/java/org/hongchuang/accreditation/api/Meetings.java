package org.hongchuang.accreditation.api;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Meetings of the party group that decided on measures, recorded from their minutes. */
public interface Meetings {
    /** Most measures one record may decide. */
    int MOST_VOTES = 200;

    /** Meetings recorded for the actor's organisation or below it, newest first. */
    Page<MeetingView> page(PageRequest page);

    MeetingView get(UUID id);

    /**
     * What each approved measure would do; changes nothing.
     *
     * @throws Rejection if days are missing or impossible
     */
    List<MeasureEffect> preview(MeetingDraft draft);

    /**
     * Records the meeting and carries out what it decided, all or nothing. Recording the same again answers with what
     * was recorded.
     *
     * @throws Rejection naming the first measure that cannot be decided: it is not open, its recorder proposed it, the
     *     facts deny its rule, its evidence is missing, or the case does not allow it
     * @throws Conflict if another record has this id
     */
    MeetingView decide(MeetingDraft draft, String fileName, String mediaType, InputStream minutes);

    /** @throws NotFound if there is no such meeting in reach */
    DocumentContent minutes(UUID id);
}
