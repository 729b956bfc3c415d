package org.hongchuang.accreditation.rest.appraisal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says to start a run.
 *
 * @param year the year whose figures are appraised; left out: the present year
 * @param rulebook whose cases are evaluated; may be left out where the named cases have only one
 */
@Schema(description = "Which run to start")
public record StartRequest(
        @Schema(description = "The year whose figures are appraised; left out: the present year", examples = "2026")
        @Nullable
        Integer year,

        @Schema(
                description = "Whose cases are evaluated; may be left out where the named cases have only one",
                examples = "nanchang-bases")
        @Nullable
        String rulebook) {}
