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
            complaints.ofHead("organisation", HeadCheck.MISSING);
        }
        if (edition.kinds().stream()
                .noneMatch(kind ->
                        kind.id().equals(given.kind()) && edition.policy().enrols(kind.id()))) {
            complaints.ofHead("kind", "accreditation.field.choice");
        }
        head.given("credit_code", given.creditCode());
        head.given("number", given.number());
        head.atMost("number", Objects.requireNonNullElse(given.number(), ""), 100);
        head.given("issuer", given.issuer());
        head.atMost("issuer", Objects.requireNonNullElse(given.issuer(), ""));
        issued(given.issuedOn());
        Payee payee = head.payee(given.payee());
        if (paid(given.kind())) {
            Payee wanted = Objects.requireNonNullElse(payee, new Payee("", "", ""));
            head.given("payee_name", wanted.name());
            head.given("payee_account", wanted.account());
            head.given("payee_bank", wanted.bank());
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
            complaints.ofHead("issued_on", HeadCheck.MISSING);
        } else if (on.isAfter(today) || on.getYear() < 1990) {
            complaints.ofHead("issued_on", "accreditation.field.day-past");
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
