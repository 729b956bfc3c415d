package org.hongchuang.portal.delegation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delegation as a program sends it. */
@Schema(name = "DelegationGiven")
public record DelegationBody(
        @Schema(description = "Who acts for the caller, by the name in the directory") @Nullable
        String deputy,

        @Nullable LocalDate firstDay,

        @Schema(description = "Included") @Nullable LocalDate lastDay,

        @Nullable String reason) {
    static final DelegationBody EMPTY = new DelegationBody(null, null, null, null);
}
