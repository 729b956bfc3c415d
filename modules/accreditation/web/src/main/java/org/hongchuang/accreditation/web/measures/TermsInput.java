package org.hongchuang.accreditation.web.measures;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hongchuang.accreditation.api.MeasureTerms;
import org.jspecify.annotations.Nullable;

/** What is filled in about a measure beside its grounds. */
public class TermsInput implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate dueOn;
    private @Nullable BigDecimal amount;
    private @Nullable LocalDate visitedOn;
    private @Nullable String visitors;
    private @Nullable String replyNo;
    private @Nullable LocalDate replyOn;
    private @Nullable String unitCode;
    private @Nullable String unitName;

    MeasureTerms terms() {
        return new MeasureTerms(dueOn, amount, visitedOn, visitors, replyNo, replyOn, unitCode, unitName);
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(@Nullable LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public @Nullable String getVisitors() {
        return visitors;
    }

    public void setVisitors(@Nullable String visitors) {
        this.visitors = visitors;
    }

    public @Nullable String getReplyNo() {
        return replyNo;
    }

    public void setReplyNo(@Nullable String replyNo) {
        this.replyNo = replyNo;
    }

    public @Nullable LocalDate getReplyOn() {
        return replyOn;
    }

    public void setReplyOn(@Nullable LocalDate replyOn) {
        this.replyOn = replyOn;
    }

    public @Nullable String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(@Nullable String unitCode) {
        this.unitCode = unitCode;
    }

    public @Nullable String getUnitName() {
        return unitName;
    }

    public void setUnitName(@Nullable String unitName) {
        this.unitName = unitName;
    }
}
