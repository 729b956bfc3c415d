package org.hongchuang.accreditation.web.appraisal;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import org.hongchuang.accreditation.api.ScoreLine;
import org.jspecify.annotations.Nullable;

/** A line of the score sheet with what is being typed into it. */
public final class ScoreInput implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ScoreLine line;
    private @Nullable BigDecimal points;
    private String remark;

    ScoreInput(ScoreLine line) {
        this.line = line;
        points = line.points();
        remark = line.remark();
    }

    public ScoreLine getLine() {
        return line;
    }

    public @Nullable BigDecimal getPoints() {
        return points;
    }

    public void setPoints(@Nullable BigDecimal points) {
        this.points = points;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark == null ? "" : remark;
    }
}
