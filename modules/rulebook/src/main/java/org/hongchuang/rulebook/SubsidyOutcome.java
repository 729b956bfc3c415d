package org.hongchuang.rulebook;

import java.math.BigDecimal;

/**
 * Whether a subsidy is due.
 *
 * @param amount yuan payable if the verdict is MET
 */
public record SubsidyOutcome(
        String id, Localized label, Occasion occasion, Verdict verdict, BigDecimal amount, Grounds grounds)
        implements Outcome {}
