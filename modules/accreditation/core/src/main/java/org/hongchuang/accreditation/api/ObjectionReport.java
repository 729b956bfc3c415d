package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it came in.
 *
 * @param receivedOn the day it was made
 * @param objector who objects; null for nobody who gave a name
 * @param account what is objected to, and why
 */
public record ObjectionReport(
        @Nullable LocalDate receivedOn,
        @Nullable String objector,
        @Nullable String account) {}
