package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others see of a finding.
 *
 * @param rule what raised it: {@code consequence:}, {@code subsidy:} or {@code condition:} and the id in the rulebook,
 *     {@code figures}, or {@code deadline:} and what has passed
 * @param cite the article
 * @param receipt the receipt it was first found in; null if it rests on a measure
 * @param edition the edition that receipt was made by; null if it rests on a measure
 * @param measure the measure whose time has passed; null if it rests on a receipt
 * @param lapsed the receipt in which it was found no longer; null while its ground holds, as far as is known
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
        @Nullable UUID receipt,
        @Nullable String edition,
        @Nullable UUID measure,
        @Nullable UUID lapsed,
        FindingState state,
        Instant raisedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String decision)
        implements Serializable {

    /** Id of the rule in its edition; null if it rests on none. */
    public @Nullable String ruleId() {
        int colon = rule.indexOf(':');
        return edition == null || colon < 0 ? null : rule.substring(colon + 1);
    }

    public boolean open() {
        return state == FindingState.OPEN;
    }
}
