package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.document.DocumentView;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a notice.
 *
 * @param upheld null while it is open
 * @param answerable whether the reader may answer it: it is open, and somebody else recorded it
 */
public record ObjectionView(
        UUID id,
        LocalDate receivedOn,
        @Nullable String objector,
        String account,
        String recordedBy,
        Instant recordedAt,
        @Nullable Boolean upheld,
        @Nullable String grounds,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        boolean answerable,
        List<DocumentView> documents)
        implements Serializable {}
