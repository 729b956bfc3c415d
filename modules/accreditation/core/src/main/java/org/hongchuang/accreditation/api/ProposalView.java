package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A result proposed by one person, to be confirmed by another.
 *
 * @param score null where there is nothing to score
 * @param grade null for a part
 * @param closing why it was refused
 */
public record ProposalView(
        UUID id,
        UUID caseId,
        String caseName,
        int year,
        String part,
        @Nullable BigDecimal score,
        @Nullable Localized grade,
        String reason,
        String minutesNo,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        String closing)
        implements Serializable {

    /** Where a proposal stands. */
    public enum State {
        /** 待确认. */
        OPEN,
        /** 已确认. */
        CONFIRMED,
        /** 已退回. */
        REFUSED
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
