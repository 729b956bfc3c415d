package org.hongchuang.accreditation.application;

import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.accreditation.base.CreditCode;
import org.jspecify.annotations.Nullable;

/** Checks what every case has at its head: name, credit code, account. */
final class HeadCheck {
    static final String MISSING = "accreditation.field.missing";
    private static final String TOO_LONG = "accreditation.field.too-long";
    private static final int MOST_NAME = 200;

    private final Complaints complaints;

    HeadCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    @Nullable
    String creditCode(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String code = CreditCode.normal(given);
        if (!CreditCode.valid(code)) {
            complaints.ofHead("credit_code", "accreditation.field.credit-code");
        }
        return code;
    }

    @Nullable
    Payee payee(@Nullable Payee given) {
        if (given == null) {
            return null;
        }
        String account = given.account().replaceAll("[\\s-]", "");
        if (!account.isEmpty() && !account.matches("[0-9]{6,34}")) {
            complaints.ofHead("payee_account", "accreditation.field.account");
        }
        atMost("payee_name", given.name());
        atMost("payee_bank", given.bank());
        return new Payee(given.name().strip(), account, given.bank().strip());
    }

    void atMost(String field, String text) {
        atMost(field, text, MOST_NAME);
    }

    void atMost(String field, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            complaints.ofHead(field, TOO_LONG);
        }
    }

    void given(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            complaints.ofHead(field, MISSING);
        }
    }
}
