package org.hongchuang.accreditation.rest.appraisal;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller says to start a replay: an evaluation run, or two days. */
@Schema(description = "Which receipts to compute again")
public record ReplayStart(
        @Schema(description = "An evaluation run; left out: the days count") @Nullable
        UUID run,

        @Schema(description = "First day, included", examples = "2026-11-01") @Nullable
        LocalDate from,

        @Schema(description = "Last day, included", examples = "2026-11-21") @Nullable
        LocalDate to) {}
