package org.hongchuang.accreditation.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.hongchuang.accreditation.api.Meetings;
import org.hongchuang.accreditation.text.Words;
import org.hongchuang.kernel.error.Rejection;

/** Holds what is said of a meeting against what must be said. */
final class MeetingCheck {
    private static final int MOST_NUMBER = 100;
    private static final int MOST_GROUNDS = 2000;

    private MeetingCheck() {}

    /** What a preview needs: the days, and the measures chosen. */
    static MeetingDays days(MeetingDraft draft, LocalDate today) {
        LocalDate metOn = draft.metOn();
        LocalDate notifiedOn = draft.notifiedOn();
        if (metOn == null || metOn.isAfter(today)) {
            throw new Rejection("accreditation.meeting.day");
        }
        if (notifiedOn == null || notifiedOn.isBefore(metOn) || notifiedOn.isAfter(today)) {
            throw new Rejection("accreditation.meeting.notice-day");
        }
        if (draft.votes().isEmpty()) {
            throw new Rejection("accreditation.meeting.nothing-chosen");
        }
        if (draft.votes().size() > Meetings.MOST_VOTES) {
            throw new Rejection("accreditation.meeting.too-many", Meetings.MOST_VOTES);
        }
        Set<UUID> seen = new HashSet<>();
        if (!draft.votes().stream().allMatch(vote -> seen.add(vote.measure()))) {
            throw new Rejection("accreditation.meeting.twice");
        }
        return new MeetingDays(metOn, notifiedOn);
    }

    /** What a record needs beside. */
    static String minutesNo(MeetingDraft draft) {
        if (draft.id().equals(MeetingDraft.NO_ID)) {
            throw new Rejection("accreditation.meeting.id-missing");
        }
        for (MeetingDraft.Vote vote : draft.votes()) {
            if (!vote.approved() && vote.grounds().isBlank()) {
                throw new Rejection("accreditation.meeting.grounds-missing");
            }
            if (vote.grounds().length() > MOST_GROUNDS) {
                throw new Rejection("accreditation.case.text-too-long", MOST_GROUNDS);
            }
        }
        return Words.required(draft.minutesNo(), MOST_NUMBER, "accreditation.decision.minutes-missing");
    }
}
