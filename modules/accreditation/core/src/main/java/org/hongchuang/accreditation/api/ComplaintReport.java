package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it came in.
 *
 * @param caseId the named base complained about
 * @param receivedOn the day it was made
 * @param complainant who complains; null for nobody who gave a name
 * @param matter the promise or service it is about, in a few words
 * @param account what is said to have happened
 */
public record ComplaintReport(
        UUID caseId,
        @Nullable LocalDate receivedOn,
        @Nullable String complainant,
        @Nullable String matter,
        @Nullable String account) {}
