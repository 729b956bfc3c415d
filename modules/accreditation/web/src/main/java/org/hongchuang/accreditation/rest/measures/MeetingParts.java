package org.hongchuang.accreditation.rest.measures;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** The parts of an upload that record a meeting. */
final class MeetingParts {
    private static final int MOST_TEXT = 8_192;

    private UUID id = MeetingDraft.NO_ID;
    private @Nullable LocalDate metOn;
    private @Nullable LocalDate notifiedOn;
    private @Nullable String minutesNo;
    private final List<MeetingDraft.Vote> votes = new ArrayList<>();

    static MeetingDraft draft(List<EntityPart> parts) throws IOException {
        MeetingParts read = new MeetingParts();
        for (EntityPart part : parts) {
            if (!part.getName().equals("file")) {
                read.take(part.getName(), text(part));
            }
        }
        return new MeetingDraft(read.id, read.metOn, read.notifiedOn, read.minutesNo, read.votes);
    }

    private void take(String name, String text) {
        switch (name) {
            case "id" -> id = uuid(text, "accreditation.meeting.id-missing");
            case "metOn" -> metOn = day(text, "accreditation.meeting.day");
            case "notifiedOn" -> notifiedOn = day(text, "accreditation.meeting.notice-day");
            case "minutesNo" -> minutesNo = text;
            case "approve" -> votes.add(new MeetingDraft.Vote(uuid(text, "accreditation.meeting.bad-vote"), true, ""));
            case "reject" -> {
                String[] halves = text.split(":", 2);
                UUID measure = uuid(halves[0], "accreditation.meeting.bad-vote");
                votes.add(new MeetingDraft.Vote(measure, false, halves.length == 1 ? "" : halves[1].strip()));
            }
            default -> {}
        }
    }

    private static String text(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(MOST_TEXT), StandardCharsets.UTF_8).strip();
        }
    }

    private static UUID uuid(String text, String code) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Rejection(code, text);
        }
    }

    private static LocalDate day(String text, String code) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Rejection(code);
        }
    }
}
