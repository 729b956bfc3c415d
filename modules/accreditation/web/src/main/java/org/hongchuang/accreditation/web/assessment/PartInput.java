package org.hongchuang.accreditation.web.assessment;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.accreditation.api.AssessorState;
import org.hongchuang.accreditation.api.AssessorView;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.accreditation.api.ModerationMinutes;
import org.hongchuang.accreditation.api.PartAssessment;
import org.jspecify.annotations.Nullable;

/** A part of the year with what is being filled in for it. */
public final class PartInput implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final PartAssessment part;
    private final List<ModerationInput> items;
    private @Nullable String username;
    private @Nullable String heldOn;
    private @Nullable String minutesNo;
    private @Nullable String participants;

    PartInput(PartAssessment part) {
        this.part = part;
        items = part.items().stream().map(ModerationInput::new).toList();
    }

    ModerationMinutes minutes() {
        Map<String, GivenScore> points = new HashMap<>();
        items.forEach(item -> {
            BigDecimal settled = item.getPoints();
            if (settled != null) {
                points.put(
                        item.getItem().item(),
                        new GivenScore(settled, Objects.requireNonNullElse(item.getReason(), "")));
            }
        });
        return new ModerationMinutes(Days.read(heldOn), minutesNo, participants, points);
    }

    public PartAssessment getPart() {
        return part;
    }

    public List<ModerationInput> getItems() {
        return items;
    }

    /** Those whose points are compared, in the order of the columns. */
    public List<AssessorView> getSubmitted() {
        return part.assessors().stream()
                .filter(assessor -> assessor.state() == AssessorState.SUBMITTED)
                .toList();
    }

    /** Whether all have submitted, so that the sheets may be looked at side by side. */
    public boolean isCompared() {
        return part.state() != PartAssessment.State.SCORING;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable String heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getMinutesNo() {
        return minutesNo;
    }

    public void setMinutesNo(@Nullable String minutesNo) {
        this.minutesNo = minutesNo;
    }

    public @Nullable String getParticipants() {
        return participants;
    }

    public void setParticipants(@Nullable String participants) {
        this.participants = participants;
    }
}
