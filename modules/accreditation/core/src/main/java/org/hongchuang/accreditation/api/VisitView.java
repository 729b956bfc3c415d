package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A visit as it was recorded. */
public record VisitView(
        LocalDate visitedOn,
        String visitors,
        String remarks,
        Map<String, Boolean> confirmed,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {}
