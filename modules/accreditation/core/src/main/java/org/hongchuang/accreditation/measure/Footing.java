package org.hongchuang.accreditation.measure;

import org.hongchuang.accreditation.api.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * What a measure rests on: nothing is decided without an article.
 *
 * @param edition id of the edition
 * @param rule id in the edition; null if the article is in the proposer's own words
 * @param year the year it is about
 */
record Footing(
        MeasureKind kind,
        String edition,
        String editionHash,
        @Nullable String rule,
        int year,
        String cite,
        String labelZh,
        String labelEn) {}
