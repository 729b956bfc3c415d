package org.hongchuang.accreditation.rest.measures;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.hongchuang.accreditation.rest.file.Parts;
import org.jspecify.annotations.Nullable;

/** The parts of an upload that record a meeting. */
final class MeetingParts {
    private UUID id = MeetingDraft.NO_ID;
    private @Nullable LocalDate metOn;
    private @Nullable LocalDate notifiedOn;
    private @Nullable String minutesNo;
    private final List<MeetingDraft.Vote> votes = new ArrayList<>();

    static MeetingDraft draft(List<EntityPart> parts) throws IOException {
        MeetingParts read = new MeetingParts();
        for (EntityPart part : parts) {
            if (!part.getName().equals("file")) {
                read.take(part.getName(), Parts.text(part));
            }
        }
        return new MeetingDraft(read.id, read.metOn, read.notifiedOn, read.minutesNo, read.votes);
    }

    private void take(String name, String text) {
        switch (name) {
            case "id" -> id = Parts.uuid(text, "accreditation.meeting.id-missing");
            case "metOn" -> metOn = Parts.day(text, "accreditation.meeting.day");
            case "notifiedOn" -> notifiedOn = Parts.day(text, "accreditation.meeting.notice-day");
            case "minutesNo" -> minutesNo = text;
            case "approve" ->
                votes.add(new MeetingDraft.Vote(Parts.uuid(text, "accreditation.meeting.bad-vote"), true, ""));
            case "reject" -> {
                String[] halves = text.split(":", 2);
                UUID measure = Parts.uuid(halves[0], "accreditation.meeting.bad-vote");
                votes.add(new MeetingDraft.Vote(measure, false, halves.length == 1 ? "" : halves[1].strip()));
            }
            default -> {}
        }
    }
}
