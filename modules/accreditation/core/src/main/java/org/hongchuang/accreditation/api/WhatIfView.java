package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A what-if: two editions tried on the same cases.
 *
 * @param asOf the day of the facts and of the decision
 * @param past whether the facts are those of past receipts, each with its own day of decision
 * @param draft the draft that is told of it; null if none is
 * @param draftLink what became of that; null if no draft is told
 */
public record WhatIfView(
        UUID id,
        String rulebook,
        int year,
        LocalDate asOf,
        boolean past,
        WhatIfSide before,
        WhatIfSide after,
        RunProgress progress,
        @Nullable UUID draft,
        @Nullable DraftLink draftLink)
        implements Serializable {}
