package org.hongchuang.accreditation.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.rulebook.CaseFacts;
import org.jspecify.annotations.Nullable;

/** A result that takes part in a ranking. */
record RankedResult(
        UUID id,
        UUID caseId,
        String name,
        String orgPath,
        String county,
        String edition,
        @Nullable BigDecimal score,
        @Nullable String grade,
        LocalDate determinedOn,
        CaseFacts facts) {}
