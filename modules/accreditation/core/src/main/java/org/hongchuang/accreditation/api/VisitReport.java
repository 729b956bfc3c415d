package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the office saw on its visit (annex 1, part two: 实地考察).
 *
 * @param visitedOn not after today
 * @param visitors names of those who went
 * @param confirmed by the id of a flag metric: seen to be so, or seen not to be so
 */
public record VisitReport(
        @Nullable LocalDate visitedOn,
        @Nullable String visitors,
        @Nullable String remarks,
        Map<String, Boolean> confirmed)
        implements Serializable {}
