package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting on record.
 *
 * @param decided measures it decided
 * @param rejected measures it refused
 * @param document its minutes
 */
public record MeetingView(
        UUID id,
        String minutesNo,
        LocalDate metOn,
        LocalDate notifiedOn,
        int decided,
        int rejected,
        UUID document,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {}
