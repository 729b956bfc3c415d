package org.hongchuang.accreditation.application;

import java.time.LocalDate;
import java.util.Objects;
import org.hongchuang.accreditation.api.Enrolment;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Occasion;
import org.jspecify.annotations.Nullable;

/** Holds the record of a base against what the edition needs to know. */
final class EnrolmentCheck {
    private final Edition edition;
    private final LocalDate today;
    private final Complaints complaints = new Complaints();
    private final HeadCheck head = new HeadCheck(complaints);

    EnrolmentCheck(Edition edition, LocalDate today) {
        this.edition = edition;
        this.today = today;
    }

    /**
     * The record, tidied.
     *
     * @throws org.hongchuang.accreditation.api.InvalidAnswers if something in it is missing or wrong
     */
    Enrolment complete(Enrolment given) {
        if (given.organisation() == null) {
            complaints.add("organisation", "基地", HeadCheck.MISSING);
        }
        if (edition.kinds().stream()
                .noneMatch(kind ->
                        kind.id().equals(given.kind()) && edition.policy().enrols(kind.id()))) {
            complaints.add("kind", "基地类型", "accreditation.field.choice");
        }
        head.given("credit_code", "统一社会信用代码", given.creditCode());
        head.given("number", "文件编号", given.number());
        head.atMost("number", "文件编号", Objects.requireNonNullElse(given.number(), ""), 100);
        head.given("issuer", "发文单位", given.issuer());
        head.atMost("issuer", "发文单位", Objects.requireNonNullElse(given.issuer(), ""));
        issued(given.issuedOn());
        Payee payee = head.payee(given.payee());
        if (paid(given.kind())) {
            Payee wanted = Objects.requireNonNullElse(payee, new Payee("", "", ""));
            head.given("payee_name", "收款单位", wanted.name());
            head.given("payee_account", "收款账号", wanted.account());
            head.given("payee_bank", "开户银行", wanted.bank());
        }
        Enrolment tidy = new Enrolment(
                given.organisation(),
                given.kind(),
                head.creditCode(given.creditCode()),
                payee,
                given.issuedOn(),
                strip(given.number()),
                strip(given.issuer()));
        complaints.refuse();
        return tidy;
    }

    private void issued(@Nullable LocalDate on) {
        if (on == null) {
            complaints.add("issued_on", "认定日期", HeadCheck.MISSING);
        } else if (on.isAfter(today) || on.getYear() < 1990) {
            complaints.add("issued_on", "认定日期", "accreditation.field.day-past");
        }
    }

    private boolean paid(String kind) {
        return edition.subsidies().stream()
                .filter(subsidy -> subsidy.occasion() == Occasion.NAMING)
                .anyMatch(
                        subsidy -> subsidy.kinds().isEmpty() || subsidy.kinds().contains(kind));
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
