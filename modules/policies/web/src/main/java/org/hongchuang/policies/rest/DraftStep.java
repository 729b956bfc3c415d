package org.hongchuang.policies.rest;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What a step of a draft needs to know.
 *
 * @param version of the draft it was decided on
 * @param grounds why it is sent back, withdrawn or begins early
 * @param text YAML to be saved or set aside
 */
@Schema(name = "DraftStep")
public record DraftStep(
        @Schema(description = "Version of the draft, as it was read") @Nullable
        Integer version,

        @Schema(description = "Grounds for return, withdraw, or publishing what begins before tomorrow") @Nullable
        String grounds,

        @Schema(description = "The whole file, for save and set-aside") @Nullable
        String text) {
    static final DraftStep EMPTY = new DraftStep(null, null, null);

    int seen() {
        if (version == null) {
            throw new Rejection("policies.draft.version-missing");
        }
        return version;
    }

    String reason() {
        return Objects.requireNonNullElse(grounds, "");
    }

    String yaml() {
        return Objects.requireNonNullElse(text, "");
    }
}
