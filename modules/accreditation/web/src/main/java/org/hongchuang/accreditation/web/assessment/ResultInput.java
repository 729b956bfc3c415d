package org.hongchuang.accreditation.web.assessment;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import org.hongchuang.accreditation.api.ResultRequest;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.jspecify.annotations.Nullable;

/** What is filled in to propose, refuse or announce a result. */
public final class ResultInput implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private String part = ScoreSheet.WHOLE;
    private @Nullable String grade;
    private @Nullable String reason;
    private @Nullable String minutesNo;
    private @Nullable String on;
    private @Nullable String how;

    ResultRequest request() {
        return new ResultRequest(grade, reason, minutesNo);
    }

    @Nullable
    LocalDate day() {
        return Days.read(on);
    }

    public String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part == null ? ScoreSheet.WHOLE : part;
    }

    public @Nullable String getGrade() {
        return grade;
    }

    public void setGrade(@Nullable String grade) {
        this.grade = grade;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getMinutesNo() {
        return minutesNo;
    }

    public void setMinutesNo(@Nullable String minutesNo) {
        this.minutesNo = minutesNo;
    }

    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on;
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }
}
