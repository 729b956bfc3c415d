package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;

/** One step of a case's history: who did what when, on what grounds. */
public record CaseEventView(
        Instant at,
        String username,
        String displayName,
        CaseCommand command,
        CaseState from,
        CaseState to,
        String grounds)
        implements Serializable {}
