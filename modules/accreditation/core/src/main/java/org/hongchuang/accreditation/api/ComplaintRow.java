package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as lists show it.
 *
 * @param deadline until when it is to be put right; null before the verdict
 * @param late whether it was verified and not put right in time, as of today
 */
public record ComplaintRow(
        UUID id,
        UUID caseId,
        String caseName,
        LocalDate receivedOn,
        String matter,
        ComplaintState state,
        @Nullable LocalDate deadline,
        boolean late)
        implements Serializable {}
