package org.hongchuang.accreditation.api;

import java.io.InputStream;
import java.util.UUID;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.jspecify.annotations.Nullable;

/** Objections to public notices (公示异议): recorded by one person, answered by another. */
public interface Objections {
    /**
     * Records an objection.
     *
     * @throws IllegalMove if the notice takes none any more
     * @throws Rejection if something is missing
     */
    UUID record(UUID notice, ObjectionReport report);

    /** Adds a document to an open objection. */
    DocumentView attach(UUID objection, String name, String mediaType, InputStream content);

    /** @throws NotFound if there is no such file or objection in reach */
    DocumentContent document(UUID objection, UUID document);

    /**
     * Answers an objection. An upheld one sends a case not yet named back to the meeting.
     *
     * @param grounds 1 to 2,000 characters
     * @throws Rejection if the actor recorded it, or it was answered before
     */
    void answer(UUID objection, boolean upheld, @Nullable String grounds);
}
