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
            complaints.add("credit_code", "统一社会信用代码", "accreditation.field.credit-code");
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
            complaints.add("payee_account", "收款账号", "accreditation.field.account");
        }
        atMost("payee_name", "收款单位", given.name());
        atMost("payee_bank", "开户银行", given.bank());
        return new Payee(given.name().strip(), account, given.bank().strip());
    }

    void atMost(String field, String label, String text) {
        atMost(field, label, text, MOST_NAME);
    }

    void atMost(String field, String label, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            complaints.add(field, label, TOO_LONG);
        }
    }

    void given(String field, String label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            complaints.add(field, label, MISSING);
        }
    }
}
