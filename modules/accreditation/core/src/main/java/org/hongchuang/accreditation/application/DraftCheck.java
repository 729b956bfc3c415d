package org.hongchuang.accreditation.application;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.InvalidAnswers;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.FieldType;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.FormField;
import org.jspecify.annotations.Nullable;

/** Holds an application against the forms of an edition. */
final class DraftCheck {
    private static final String MISSING = "accreditation.field.missing";
    private static final String TOO_LONG = "accreditation.field.too-long";
    private static final int MOST_NAME = 200;

    private final Edition edition;
    private final Complaints complaints = new Complaints();

    DraftCheck(Edition edition) {
        this.edition = edition;
    }

    /**
     * The draft, tidied.
     *
     * @throws InvalidAnswers if something in it cannot be read
     */
    Draft wellFormed(Draft draft) {
        if (edition.kinds().stream().noneMatch(kind -> kind.id().equals(draft.kind()))) {
            complaints.add("kind", "基地类型", "accreditation.field.choice");
        }
        if (draft.name().isBlank()) {
            complaints.add("name", "基地名称", MISSING);
        }
        atMost("name", "基地名称", draft.name());
        Draft tidy = new Draft(
                draft.name().strip(),
                draft.kind(),
                creditCode(draft.creditCode()),
                payee(draft.payee()),
                answers("application", draft.application(), draft),
                answers("union_work", draft.unionWork(), draft));
        complaints.refuse();
        return tidy;
    }

    private Map<String, String> answers(String form, Map<String, String> answers, Draft draft) {
        Form asked = ApplicantForm.of(edition, form);
        Map<String, String> all = new TreeMap<>(answers);
        for (FormField field : asked.fields()) {
            if (field.type() == FieldType.CHOICE && field.choices().isEmpty()) {
                all.put(field.id(), draft.kind());
            } else if (field.id().equals("base_name")) {
                all.put(field.id(), draft.name());
            }
        }
        return new AnswerCheck(asked, complaints).wellFormed(all);
    }

    private @Nullable String creditCode(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String code = CreditCode.normal(given);
        if (!CreditCode.valid(code)) {
            complaints.add("credit_code", "统一社会信用代码", "accreditation.field.credit-code");
        }
        return code;
    }

    private @Nullable Payee payee(@Nullable Payee given) {
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

    private void atMost(String field, String label, String text) {
        if (text.codePointCount(0, text.length()) > MOST_NAME) {
            complaints.add(field, label, TOO_LONG);
        }
    }

    /** @throws InvalidAnswers if something required is missing */
    void complete(CaseView stored) {
        Payee payee = Objects.requireNonNullElse(stored.payee(), new Payee("", "", ""));
        given("credit_code", "统一社会信用代码", Objects.requireNonNullElse(stored.creditCode(), ""));
        given("payee_name", "收款单位", payee.name());
        given("payee_account", "收款账号", payee.account());
        given("payee_bank", "开户银行", payee.bank());
        new AnswerCheck(ApplicantForm.of(edition, "application"), complaints).complete(stored.application());
        new AnswerCheck(ApplicantForm.of(edition, "union_work"), complaints).complete(stored.unionWork());
        if (stored.residents() == 0) {
            complaints.add("roster", "花名册", "accreditation.field.roster-missing");
        }
        complaints.refuse();
    }

    private void given(String field, String label, String text) {
        if (text.isBlank()) {
            complaints.add(field, label, MISSING);
        }
    }
}
