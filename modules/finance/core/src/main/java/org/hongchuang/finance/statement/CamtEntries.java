package org.hongchuang.finance.statement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hongchuang.finance.api.LineError;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes lines of the entries of a camt.053 statement; an entry that sums several transactions becomes several lines. */
final class CamtEntries {
    private static final String CURRENCY = "CNY";
    private static final String NOT_PROVIDED = "NOTPROVIDED";

    private final LineRules rules;
    private final List<LineError> errors;
    private final List<ParsedLine> lines = new ArrayList<>();
    private int number;

    CamtEntries(LineRules rules, List<LineError> errors) {
        this.rules = rules;
        this.errors = errors;
    }

    List<ParsedLine> lines() {
        return lines;
    }

    void read(XmlNode entry) {
        number++;
        String status = entry.text("Sts/Cd", "Sts").orElse("BOOK");
        if (!status.equals("BOOK")) {
            return;
        }
        String currency = entry.first("Amt").map(XmlNode::currency).orElse("");
        if (!currency.equals(CURRENCY)) {
            errors.add(LineError.of(number, "finance.line.currency", currency));
            return;
        }
        String day = entry.text("BookgDt/Dt", "BookgDt/DtTm").orElse("");
        Optional<LocalDate> bookedOn = Fields.date(day, DateTimeFormatter.ISO_LOCAL_DATE);
        Optional<Money> amount = signed(entry, "Amt");
        if (bookedOn.isEmpty()) {
            errors.add(LineError.of(number, "finance.line.date-unreadable", day, "yyyy-MM-dd"));
        } else if (amount.isEmpty()) {
            errors.add(LineError.of(
                    number, "finance.line.amount-unreadable", entry.text("Amt").orElse("")));
        } else {
            split(entry, bookedOn.get(), amount.get());
        }
    }

    private void split(XmlNode entry, LocalDate bookedOn, Money amount) {
        List<XmlNode> transactions = entry.all("NtryDtls/TxDtls").toList();
        if (transactions.size() < 2) {
            add(entry, transactions.isEmpty() ? null : transactions.get(0), bookedOn, amount);
            return;
        }
        List<Money> parts = transactions.stream()
                .flatMap(transaction -> transaction.text("Amt", "AmtDtls/TxAmt/Amt").stream())
                .flatMap(text -> Fields.amount(text).stream())
                .map(part -> amount.isPositive() ? part : part.negated())
                .toList();
        Money sum = parts.stream().reduce(Money.ZERO, Money::plus);
        if (parts.size() != transactions.size() || !sum.equals(amount)) {
            errors.add(LineError.of(number, "finance.line.parts", sum.toString(), amount.toString()));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            add(entry, transactions.get(i), bookedOn, parts.get(i));
        }
    }

    private void add(XmlNode entry, @Nullable XmlNode transaction, LocalDate bookedOn, Money amount) {
        XmlNode details = transaction == null ? entry : transaction;
        String side = amount.isPositive() ? "Dbtr" : "Cdtr";
        ParsedLine line = new ParsedLine(
                number,
                bookedOn,
                amount,
                details.text("RltdPties/" + side + "/Nm", "RltdPties/" + side + "/Pty/Nm")
                        .orElse(null),
                details.text("RltdPties/" + side + "Acct/Id/Othr/Id", "RltdPties/" + side + "Acct/Id/IBAN")
                        .orElse(null),
                details.text("Refs/EndToEndId")
                        .filter(id -> !id.equals(NOT_PROVIDED))
                        .orElse(null),
                memo(entry, details),
                details.text("Refs/AcctSvcrRef")
                        .or(() -> entry.text("AcctSvcrRef", "NtryRef"))
                        .orElse(null));
        errors.addAll(rules.errors(line));
        lines.add(line);
    }

    private static @Nullable String memo(XmlNode entry, XmlNode details) {
        String memo = details.all("RmtInf/Ustrd").map(XmlNode::text).collect(Collectors.joining(" "));
        return Fields.blankToNull(memo.isBlank() ? entry.text("AddtlNtryInf").orElse("") : memo);
    }

    /** The amount at a path, below zero if it is a debit. */
    static Optional<Money> signed(XmlNode node, String path) {
        String direction = node.text("CdtDbtInd").orElse("");
        Optional<Money> amount = node.text(path).flatMap(Fields::amount).filter(it -> !Money.ZERO.isMoreThan(it));
        return switch (direction) {
            case "CRDT" -> amount;
            case "DBIT" -> amount.map(Money::negated);
            default -> Optional.empty();
        };
    }
}
