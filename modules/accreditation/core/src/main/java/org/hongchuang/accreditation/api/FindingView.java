package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others see of a finding.
 *
 * @param rule what raised it: {@code consequence:}, {@code subsidy:} or {@code condition:} and the id in the rulebook, or
 *     {@code figures}
 * @param cite the article
 * @param receipt the receipt it was first found in
 */
public record FindingView(
        UUID id,
        UUID caseId,
        String caseName,
        String rule,
        FindingAction action,
        String cite,
        String labelZh,
        String labelEn,
        int year,
        UUID receipt,
        FindingState state,
        Instant raisedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String decision)
        implements Serializable {

    public boolean open() {
        return state == FindingState.OPEN;
    }
}
