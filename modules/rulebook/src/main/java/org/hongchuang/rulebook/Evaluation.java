package org.hongchuang.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says about a case, and until when.
 *
 * @param nextChange the first day on which the same facts could be answered otherwise; null for none by the last day looked at
 */
public record Evaluation(Receipt receipt, @Nullable LocalDate nextChange) {}
