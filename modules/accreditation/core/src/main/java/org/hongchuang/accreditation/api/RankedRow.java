package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A base in the order of a year's results.
 *
 * @param rank from 1; equal scores share a rank and the next is skipped, as the edition says; null if unsettled
 * @param best whether it is among those the edition distinguishes; null if that is open, or no number is set
 */
public record RankedRow(
        @Nullable Integer rank,
        @Nullable Boolean best,
        UUID caseId,
        String name,
        String county,
        @Nullable BigDecimal score,
        @Nullable Localized grade,
        UUID result,
        LocalDate determinedOn)
        implements Serializable {}
