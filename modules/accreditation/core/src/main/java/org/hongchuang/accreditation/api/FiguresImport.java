package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file with figures of many bases.
 *
 * @param bases in the file
 * @param changed bases whose figures it would change, or has changed; the others have them already
 * @param endedAt when it was confirmed or given up; null while it waits
 */
public record FiguresImport(
        UUID id,
        int year,
        String fileName,
        FiguresImportState state,
        int bases,
        int changed,
        String checkedBy,
        Instant checkedAt,
        @Nullable Instant endedAt)
        implements Serializable {}
