package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists show it.
 *
 * @param county the county or zone it lies in; empty if there is none above it
 */
public record CaseRow(
        UUID id,
        String name,
        String rulebook,
        String kind,
        @Nullable String creditCode,
        String county,
        CaseState state,
        Instant stateSince,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate namedOn)
        implements Serializable {}
