package org.hongchuang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * Whether a consequence follows.
 *
 * @param deadline time allowed, counted from the day the decision is notified; null for none
 * @param banYears years without a new application; null for none
 * @param decidedByPerson true: a finding that a person must decide
 */
public record ConsequenceOutcome(
        String id,
        Localized label,
        Action action,
        Verdict verdict,
        @Nullable Deadline deadline,
        @Nullable Integer banYears,
        boolean decidedByPerson,
        Grounds grounds)
        implements Outcome {}
