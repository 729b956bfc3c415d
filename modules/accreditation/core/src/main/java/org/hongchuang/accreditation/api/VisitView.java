package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A visit as it was recorded.
 *
 * @param open whether the case has made no step since, so that photos may still be added or taken away
 */
public record VisitView(
        UUID id,
        LocalDate visitedOn,
        String visitors,
        String remarks,
        Map<String, Boolean> confirmed,
        boolean open,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {}
