package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A score sheet in the list of its assessor. */
public record SheetRow(
        UUID id, UUID caseId, String caseName, int year, String part, AssessorState state, Instant assignedAt)
        implements Serializable {}
