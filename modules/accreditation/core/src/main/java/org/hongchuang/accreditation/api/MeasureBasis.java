package org.hongchuang.accreditation.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the edition that a measure may rest on.
 *
 * @param setsTime whether the proposer must set the time allowed, for the edition sets none
 * @param banYears years without a new application; null for none or for ever
 */
public record MeasureBasis(
        String rule,
        MeasureKind kind,
        String cite,
        String labelZh,
        String labelEn,
        boolean setsTime,
        @Nullable Integer banYears,
        boolean banPermanent)
        implements Serializable {}
