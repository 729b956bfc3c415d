package org.hongchuang.accreditation.whatif;

import java.time.LocalDate;
import org.hongchuang.rulebook.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * A case to be tried, with what each edition is told about it.
 *
 * @param before null if nothing is known of the day asked for, as {@code after}
 */
record TriedCase(
        long caseId,
        @Nullable LocalDate namedOn,
        @Nullable CaseFacts before,
        @Nullable CaseFacts after) {}
