package org.hongchuang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * The place of a case among all.
 *
 * @param rank from 1; null while an open appraisal could still change it
 * @param best whether it is among the best the edition distinguishes; UNKNOWN too where equal scores leave more than
 *     there are places; null where the edition sets no number
 */
public record Ranked(
        String caseId,
        Score score,
        @Nullable Integer rank,
        @Nullable Verdict best) {}
