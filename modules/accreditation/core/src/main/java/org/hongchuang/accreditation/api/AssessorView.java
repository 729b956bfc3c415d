package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessor of a case, and the score sheet they fill in.
 *
 * @param sheet id of the score sheet
 * @param declared null until they declare
 * @param statement the interest declared, or why they are recused or released
 * @param total points given; null until all sheets of the part are submitted
 */
public record AssessorView(
        UUID sheet,
        String username,
        String displayName,
        AssessorState state,
        @Nullable Declaration declared,
        String statement,
        Instant assignedAt,
        @Nullable Instant submittedAt,
        @Nullable BigDecimal total)
        implements Serializable {}
