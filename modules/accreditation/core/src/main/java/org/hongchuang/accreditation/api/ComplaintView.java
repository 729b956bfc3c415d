package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongchuang.kernel.document.DocumentView;
import org.jspecify.annotations.Nullable;

/**
 * A complaint in full.
 *
 * @param complainant null if nobody gave a name
 * @param judgedBy who verified or dismissed it; null before
 * @param verifiedOn the day of the verdict; null unless verified
 * @param remediedOn the day it was put right; null unless accepted
 * @param late whether it was verified and not put right in time, as of today
 * @param open the commands its state allows and the actor may give
 */
public record ComplaintView(
        UUID id,
        UUID caseId,
        String caseName,
        LocalDate receivedOn,
        @Nullable String complainant,
        String matter,
        String account,
        String registeredBy,
        Instant registeredAt,
        ComplaintState state,
        @Nullable String judgedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate deadline,
        @Nullable LocalDate remediedOn,
        boolean late,
        Set<ComplaintCommand> open,
        List<ComplaintEventView> history,
        List<DocumentView> documents)
        implements Serializable {}
