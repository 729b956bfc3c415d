package org.hongchuang.accreditation.receipt;

import java.time.LocalDate;
import org.hongchuang.rulebook.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a case on a past day.
 *
 * @param facts null if it had no receipt by then
 */
public record PastFacts(
        long caseId, LocalDate namedOn, @Nullable CaseFacts facts) {}
