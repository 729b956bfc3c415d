package org.hongchuang.finance.statement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongchuang.finance.api.BankMapping;
import org.hongchuang.finance.api.LineError;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads a bank's CSV file by the mapping saved for the bank; goes on after an error, so that all are told at once. */
final class CsvStatement {
    private final BankMapping mapping;
    private final List<String> header;
    private final DateTimeFormatter dates;
    private final LineRules rules;
    private final List<ParsedLine> lines = new ArrayList<>();
    private final List<LineError> errors = new ArrayList<>();
    private final RunningBalance balance = new RunningBalance();

    private CsvStatement(BankMapping mapping, List<String> header, LocalDate today) {
        this.mapping = mapping;
        this.header = header;
        this.dates = Fields.dates(mapping.dateFormat());
        this.rules = new LineRules(today);
    }

    static ParsedStatement parse(byte[] file, BankMapping mapping, LocalDate today) {
        CsvTable table = new CsvTable(file, mapping.charset(), mapping.delimiter(), mapping.headerLine());
        CsvStatement statement = new CsvStatement(mapping, table.header(), today);
        statement.requireColumns();
        table.rows(statement::row);
        if (statement.errors.isEmpty()) {
            statement.balance.check().ifPresent(statement.errors::add);
        }
        return new ParsedStatement(
                mapping.account(),
                statement.balance.opening(),
                statement.balance.closing(),
                statement.lines,
                statement.errors);
    }

    private void requireColumns() {
        for (String column : MappingRules.columns(mapping)) {
            if (!header.contains(column)) {
                throw new Rejection(
                        "finance.statement.column-missing", column, mapping.headerLine(), String.join("、", header));
            }
        }
    }

    private void row(List<String> cells, int line) {
        String day = cell(cells, mapping.dateColumn());
        Optional<LocalDate> bookedOn = Fields.date(day, dates);
        if (bookedOn.isEmpty()) {
            errors.add(LineError.of(line, "finance.line.date-unreadable", day, mapping.dateFormat()));
        }
        Optional<Money> amount = amount(cells, line);
        if (bookedOn.isEmpty() || amount.isEmpty()) {
            return;
        }
        ParsedLine parsed = new ParsedLine(
                line,
                bookedOn.get(),
                amount.get(),
                text(cells, mapping.nameColumn()),
                text(cells, mapping.accountColumn()),
                text(cells, mapping.referenceColumn()),
                text(cells, mapping.memoColumn()),
                text(cells, mapping.entryColumn()));
        errors.addAll(rules.errors(parsed));
        lines.add(parsed);
        noteBalance(cells, parsed);
    }

    /** One signed column, or received less paid out; a row may not be both. */
    private Optional<Money> amount(List<String> cells, int line) {
        if (mapping.amountColumn() != null) {
            return number(cell(cells, mapping.amountColumn()), line);
        }
        String debit = cell(cells, mapping.debitColumn());
        String credit = cell(cells, mapping.creditColumn());
        Optional<Money> out = Fields.isEmpty(debit) ? Optional.of(Money.ZERO) : number(debit, line);
        Optional<Money> in = Fields.isEmpty(credit) ? Optional.of(Money.ZERO) : number(credit, line);
        if (out.isEmpty() || in.isEmpty()) {
            return Optional.empty();
        }
        if (!out.get().isZero() && !in.get().isZero()) {
            errors.add(LineError.of(line, "finance.line.both-sides", debit, credit));
            return Optional.empty();
        }
        return Optional.of(in.get().minus(out.get()));
    }

    private Optional<Money> number(String text, int line) {
        Optional<Money> amount = Fields.amount(text);
        if (amount.isEmpty()) {
            errors.add(LineError.of(line, "finance.line.amount-unreadable", text));
        }
        return amount;
    }

    private void noteBalance(List<String> cells, ParsedLine parsed) {
        if (mapping.balanceColumn() != null) {
            number(cell(cells, mapping.balanceColumn()), parsed.line())
                    .ifPresent(after -> balance.add(parsed.line(), parsed.amount(), after));
        }
    }

    private @Nullable String text(List<String> cells, @Nullable String column) {
        return column == null ? null : Fields.blankToNull(cell(cells, column));
    }

    private String cell(List<String> cells, @Nullable String column) {
        int place = column == null ? -1 : header.indexOf(column);
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }
}
