package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which receipts to compute again: those of an evaluation run, or those made between two days.
 *
 * @param run the evaluation run; null if days are given
 * @param from first day, as {@code to} the last, both included; null if a run is given
 */
public record ReplayRequest(
        @Nullable UUID run,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
