package org.hongchuang.accreditation.rest.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.jspecify.annotations.Nullable;

/** What a meeting decided, for a preview. */
@Schema(name = "Meeting")
public record MeetingBody(
        @Schema(description = "Day of the meeting", example = "2026-11-20") @Nullable
        LocalDate metOn,

        @Schema(description = "Day the bases were told", example = "2026-11-21") @Nullable
        LocalDate notifiedOn,

        @Schema(description = "Ids of the measures approved") @Nullable
        List<UUID> approved) {

    /** An id of a preview means nothing: nothing is recorded. */
    static MeetingDraft draft(@Nullable MeetingBody body) {
        MeetingBody given = body == null ? new MeetingBody(null, null, null) : body;
        List<UUID> approved = Objects.requireNonNullElse(given.approved, List.of());
        return new MeetingDraft(
                MeetingDraft.NO_ID,
                given.metOn,
                given.notifiedOn,
                null,
                approved.stream()
                        .filter(Objects::nonNull)
                        .map(id -> new MeetingDraft.Vote(id, true, ""))
                        .toList());
    }
}
