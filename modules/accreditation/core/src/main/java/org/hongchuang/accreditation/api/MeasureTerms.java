package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a measure needs to say beside its grounds; each kind asks for its own.
 *
 * @param dueOn RECTIFY where the edition sets no time: last day to put things right
 * @param amount RECOVER: yuan to be paid back
 * @param visitedOn ACCEPT, FAIL: when the office looked again
 * @param visitors ACCEPT, FAIL: who looked
 * @param replyNo APPROVAL, REFUSAL: number of the higher body's reply
 * @param replyOn APPROVAL, REFUSAL: its day
 * @param unitCode SUCCESSOR: unified social credit code of the successor
 * @param unitName SUCCESSOR: its name
 */
public record MeasureTerms(
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal amount,
        @Nullable LocalDate visitedOn,
        @Nullable String visitors,
        @Nullable String replyNo,
        @Nullable LocalDate replyOn,
        @Nullable String unitCode,
        @Nullable String unitName)
        implements Serializable {
    public static final MeasureTerms NONE = new MeasureTerms(null, null, null, null, null, null, null, null);

    public static MeasureTerms until(LocalDate dueOn) {
        return new MeasureTerms(dueOn, null, null, null, null, null, null, null);
    }

    public static MeasureTerms recover(BigDecimal amount) {
        return new MeasureTerms(null, amount, null, null, null, null, null, null);
    }

    public static MeasureTerms visit(LocalDate on, String visitors) {
        return new MeasureTerms(null, null, on, visitors, null, null, null, null);
    }

    public static MeasureTerms reply(String no, LocalDate on) {
        return new MeasureTerms(null, null, null, null, no, on, null, null);
    }

    public static MeasureTerms unit(String code, String name) {
        return new MeasureTerms(null, null, null, null, null, null, code, name);
    }
}
