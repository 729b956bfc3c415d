package org.hongchuang.accreditation.web.cases;

import java.io.Serial;
import java.io.Serializable;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.EarlierApplication;
import org.hongchuang.accreditation.api.Payee;
import org.jspecify.annotations.Nullable;

/** The head of an application: name, kind, credit code, account. */
public class BasicsInput implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable String kind;
    private @Nullable String creditCode;
    private @Nullable String payeeName;
    private @Nullable String payeeAccount;
    private @Nullable String payeeBank;

    void show(CaseView view) {
        name = view.name();
        kind = view.kind();
        creditCode = view.creditCode();
        Payee payee = view.payee();
        payeeName = payee == null ? null : payee.name();
        payeeAccount = payee == null ? null : payee.account();
        payeeBank = payee == null ? null : payee.bank();
    }

    /** Takes over code and payee of an earlier application where nothing is typed. */
    void carry(EarlierApplication earlier) {
        creditCode = kept(creditCode, earlier.creditCode());
        Payee payee = earlier.payee();
        if (payee != null) {
            payeeName = kept(payeeName, payee.name());
            payeeAccount = kept(payeeAccount, payee.account());
            payeeBank = kept(payeeBank, payee.bank());
        }
    }

    private static @Nullable String kept(@Nullable String typed, @Nullable String before) {
        return typed == null || typed.isBlank() ? before : typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(@Nullable String creditCode) {
        this.creditCode = creditCode;
    }

    public @Nullable String getPayeeName() {
        return payeeName;
    }

    public void setPayeeName(@Nullable String payeeName) {
        this.payeeName = payeeName;
    }

    public @Nullable String getPayeeAccount() {
        return payeeAccount;
    }

    public void setPayeeAccount(@Nullable String payeeAccount) {
        this.payeeAccount = payeeAccount;
    }

    public @Nullable String getPayeeBank() {
        return payeeBank;
    }

    public void setPayeeBank(@Nullable String payeeBank) {
        this.payeeBank = payeeBank;
    }
}
