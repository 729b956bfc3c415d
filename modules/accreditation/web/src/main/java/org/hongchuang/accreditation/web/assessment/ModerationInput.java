package org.hongchuang.accreditation.web.assessment;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import org.hongchuang.accreditation.api.ComparedItem;
import org.jspecify.annotations.Nullable;

/** An item with what a meeting settles about it. */
public final class ModerationInput implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ComparedItem item;
    private @Nullable BigDecimal points;
    private @Nullable String reason;

    ModerationInput(ComparedItem item) {
        this.item = item;
        points = item.moderated();
        reason = item.reason();
    }

    public ComparedItem getItem() {
        return item;
    }

    public @Nullable BigDecimal getPoints() {
        return points;
    }

    public void setPoints(@Nullable BigDecimal points) {
        this.points = points;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
