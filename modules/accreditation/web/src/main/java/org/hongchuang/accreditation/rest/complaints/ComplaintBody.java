package org.hongchuang.accreditation.rest.complaints;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.accreditation.api.ComplaintReport;
import org.jspecify.annotations.Nullable;

/** A complaint as a program registers it. */
@Schema(name = "ComplaintReported")
public record ComplaintBody(
        @Schema(name = "case", description = "Id of the named base") @Nullable
        UUID caseId,

        @Schema(description = "The day it was made", example = "2026-11-20") @Nullable
        LocalDate receivedOn,

        @Schema(description = "Left out for those who give no name") @Nullable
        String complainant,

        @Schema(description = "The promise or service it is about") @Nullable
        String matter,

        @Nullable String account) {
    /** Left out, it is a case that is not there: whether the caller may ask at all is found out first. */
    private static final UUID NO_CASE = new UUID(0, 0);

    ComplaintReport report() {
        return new ComplaintReport(
                Objects.requireNonNullElse(caseId, NO_CASE), receivedOn, complainant, matter, account);
    }
}
