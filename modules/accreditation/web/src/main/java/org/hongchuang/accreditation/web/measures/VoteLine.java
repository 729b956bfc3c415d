package org.hongchuang.accreditation.web.measures;

import java.io.Serial;
import java.io.Serializable;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.jspecify.annotations.Nullable;

/** What a meeting made of one measure, as it is filled in. */
public class VoteLine implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final MeasureView measure;
    private String vote = "";
    private String grounds = "";

    VoteLine(MeasureView measure) {
        this.measure = measure;
    }

    boolean given() {
        return !vote.isEmpty();
    }

    MeetingDraft.Vote toVote() {
        return new MeetingDraft.Vote(measure.id(), vote.equals("APPROVE"), grounds.strip());
    }

    public MeasureView getMeasure() {
        return measure;
    }

    public String getVote() {
        return vote;
    }

    public void setVote(@Nullable String vote) {
        this.vote = vote == null ? "" : vote;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds == null ? "" : grounds;
    }
}
