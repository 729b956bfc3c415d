package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting of the party group 党组会议 decided, as it is about to be recorded.
 *
 * @param id chosen by the recorder; the same id with the same content is the same record, however often it is sent
 * @param metOn day of the meeting, not after today; withdrawals and bans count from it
 * @param notifiedOn day the bases were told, from the meeting until today; times allowed count from it
 * @param votes on the measures, each at most once
 */
public record MeetingDraft(
        UUID id,
        @Nullable LocalDate metOn,
        @Nullable LocalDate notifiedOn,
        @Nullable String minutesNo,
        List<Vote> votes) {
    /** Stands for an id nobody gave: enough for a preview, not for a record. */
    public static final UUID NO_ID = new UUID(0, 0);

    public MeetingDraft {
        votes = List.copyOf(votes);
    }

    /**
     * What became of one measure.
     *
     * @param grounds needed where it was refused
     */
    public record Vote(UUID measure, boolean approved, String grounds) {}
}
