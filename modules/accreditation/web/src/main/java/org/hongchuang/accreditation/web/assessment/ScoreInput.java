package org.hongchuang.accreditation.web.assessment;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.hongchuang.accreditation.api.ScoreLine;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** A line of the score sheet with what is being typed into it. */
public final class ScoreInput implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ScoreLine line;
    private final List<Localized> compared;
    private final List<Localized> missing;
    private @Nullable BigDecimal points;
    private String remark;

    ScoreInput(ScoreLine line, List<Localized> compared, List<Localized> missing) {
        this.line = line;
        this.compared = compared;
        this.missing = missing;
        points = line.points();
        remark = line.remark();
    }

    public ScoreLine getLine() {
        return line;
    }

    /** The values a computed item looked at, in words. */
    public List<Localized> getCompared() {
        return compared;
    }

    /** What a computed item lacks, in words. */
    public List<Localized> getMissing() {
        return missing;
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
