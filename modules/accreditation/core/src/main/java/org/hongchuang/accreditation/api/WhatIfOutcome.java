package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.hongchuang.rulebook.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How a case comes out under one edition.
 *
 * @param grade id of the grade; null while it is open, or if the case is not appraised in the year
 * @param certain points that are certain
 * @param attainable points that can still be reached
 * @param eligible whether all conditions of the title are met
 * @param consequences ids of the consequences that follow
 * @param money yuan due
 */
public record WhatIfOutcome(
        @Nullable String grade,
        BigDecimal certain,
        BigDecimal attainable,
        Verdict eligible,
        List<String> consequences,
        BigDecimal money)
        implements Serializable {
    public WhatIfOutcome {
        consequences = List.copyOf(consequences);
    }
}
