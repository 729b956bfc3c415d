package org.hongchuang.accreditation.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureTerms;
import org.hongchuang.accreditation.ban.BanBook;
import org.hongchuang.accreditation.text.Words;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** Holds what is said of a measure against what its kind needs; what it does not need is left out. */
final class TermsCheck {
    private static final int MOST_GROUNDS = 2000;
    private static final int MOST_NAME = 200;
    private static final int MOST_NUMBER = 100;
    private static final int DECIMALS = 2;
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000");

    private final LocalDate today;

    TermsCheck(LocalDate today) {
        this.today = today;
    }

    static String grounds(@Nullable String text) {
        return given(text, MOST_GROUNDS, "accreditation.measure.grounds-missing");
    }

    /** @param setsTime whether the edition leaves the time allowed to each decision */
    MeasureTerms of(MeasureKind kind, boolean setsTime, MeasureTerms terms) {
        return switch (kind) {
            case RECTIFY -> setsTime ? MeasureTerms.until(future(terms.dueOn())) : MeasureTerms.NONE;
            case RECOVER -> MeasureTerms.recover(money(terms.amount()));
            case ACCEPT, REVIEW_PASS, REVIEW_FAIL -> visit(terms);
            case FAIL -> terms.visitedOn() == null && blank(terms.visitors()) ? MeasureTerms.NONE : visit(terms);
            case APPROVAL, REFUSAL ->
                MeasureTerms.reply(
                        given(terms.replyNo(), MOST_NUMBER, "accreditation.measure.reply-missing"),
                        past(terms.replyOn(), "accreditation.measure.reply-day"));
            case SUCCESSOR -> {
                String name = given(terms.unitName(), MOST_NAME, "accreditation.measure.unit-missing");
                String code = given(terms.unitCode(), MOST_NUMBER, "accreditation.measure.unit-missing");
                yield MeasureTerms.unit(BanBook.requireCode(code, name), name);
            }
            case WARN, WITHDRAW, BAN, REPORT, LIFT -> MeasureTerms.NONE;
        };
    }

    private MeasureTerms visit(MeasureTerms terms) {
        return MeasureTerms.visit(
                past(terms.visitedOn(), "accreditation.visit.day"),
                given(terms.visitors(), MOST_NAME, "accreditation.visit.visitors-missing"));
    }

    private LocalDate future(@Nullable LocalDate day) {
        if (day == null || !day.isAfter(today)) {
            throw new Rejection("accreditation.measure.due-day");
        }
        return day;
    }

    private LocalDate past(@Nullable LocalDate day, String code) {
        if (day == null || day.isAfter(today)) {
            throw new Rejection(code);
        }
        return day;
    }

    private static BigDecimal money(@Nullable BigDecimal amount) {
        if (amount == null
                || amount.signum() <= 0
                || amount.compareTo(MOST_MONEY) > 0
                || amount.stripTrailingZeros().scale() > DECIMALS) {
            throw new Rejection("accreditation.measure.amount");
        }
        return amount.setScale(DECIMALS);
    }

    static String given(@Nullable String text, int most, String code) {
        return Words.required(text, most, code);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
