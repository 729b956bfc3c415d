package org.hongchuang.finance.statement;

import static org.hongchuang.finance.store.Columns.constant;
import static org.hongchuang.finance.store.Columns.date;
import static org.hongchuang.finance.store.Columns.instant;
import static org.hongchuang.finance.store.Columns.moneyOrNull;
import static org.hongchuang.finance.store.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongchuang.finance.api.StatementFormat;
import org.hongchuang.finance.api.StatementRow;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The imported statements and their lines. */
@ApplicationScoped
class Statements {
    @Inject
    Database database;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A file and what it holds. */
    record Incoming(String bank, StatementFormat format, String fileName, String sha256, ParsedStatement parsed) {}

    Page<StatementRow> page(PageRequest page) {
        return database.page(
                "s.*, (select count(*) from fin_statement_line l where l.statement_id = s.id) lines,"
                        + " (select count(*) from fin_statement_line l where l.statement_id = s.id"
                        + " and l.state = 'OPEN') open",
                "from fin_statement s",
                "s.id desc",
                page,
                Statements::row);
    }

    Optional<StatementRow> byFile(String sha256) {
        return database.first(
                "select s.*, 0 lines, 0 open from fin_statement s where sha256 = ?", Statements::row, sha256);
    }

    /** Lines that an earlier statement of the account did not bring. */
    List<ParsedLine> unknown(String account, List<ParsedLine> lines) {
        LocalDate from = first(lines);
        LocalDate to = last(lines);
        Set<String> known = new HashSet<>(database.list(
                "select entry_reference || '|' || booked_on || '|' || amount from fin_statement_line"
                        + " where account = ? and entry_reference is not null and booked_on between ? and ?",
                row -> row.getString(1),
                account,
                from,
                to));
        return lines.stream()
                .filter(line -> !known.contains(line.entryReference() + "|" + line.bookedOn() + "|" + line.amount()))
                .toList();
    }

    UUID add(Incoming file, List<ParsedLine> lines) {
        ParsedStatement parsed = file.parsed();
        UUID id = PublicId.next();
        long key = database.number(
                "insert into fin_statement (public_id, bank, account, format, file_name, from_date, to_date, opening,"
                        + " closing, sha256, imported_by, imported_name, imported_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                id,
                file.bank(),
                parsed.account(),
                file.format(),
                file.fileName(),
                first(parsed.lines()),
                last(parsed.lines()),
                parsed.opening(),
                parsed.closing(),
                file.sha256(),
                actor.username(),
                actor.getDisplayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        addLines(key, parsed.account(), lines);
        return id;
    }

    private record Numbered(int number, ParsedLine line) {}

    /** A camt.053 entry may hold several transactions, so their order in the file numbers them. */
    private void addLines(long statement, String account, List<ParsedLine> lines) {
        boolean ownNumbers = lines.stream().map(ParsedLine::line).distinct().count() == lines.size();
        List<Numbered> numbered = java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> new Numbered(ownNumbers ? lines.get(i).line() : i + 1, lines.get(i)))
                .toList();
        database.batch(
                "insert into fin_statement_line (public_id, statement_id, account, line_no, booked_on, amount,"
                        + " counterparty_name, counterparty_account, reference, memo, entry_reference)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                numbered.stream()
                        .map(row -> new @Nullable Object[] {
                            PublicId.next(),
                            statement,
                            account,
                            row.number(),
                            row.line().bookedOn(),
                            row.line().amount(),
                            row.line().name(),
                            row.line().account(),
                            row.line().reference(),
                            row.line().memo(),
                            row.line().entryReference()
                        })
                        .toList());
    }

    private static LocalDate first(List<ParsedLine> lines) {
        return lines.stream()
                .map(ParsedLine::bookedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow(Statements::empty);
    }

    private static LocalDate last(List<ParsedLine> lines) {
        return lines.stream()
                .map(ParsedLine::bookedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow(Statements::empty);
    }

    private static Rejection empty() {
        return new Rejection("finance.statement.no-lines");
    }

    private static StatementRow row(ResultSet row) throws SQLException {
        return new StatementRow(
                uuid(row, "public_id"),
                row.getString("bank"),
                row.getString("account"),
                constant(row, "format", StatementFormat.class),
                row.getString("file_name"),
                date(row, "from_date"),
                date(row, "to_date"),
                moneyOrNull(row, "opening"),
                moneyOrNull(row, "closing"),
                row.getLong("lines"),
                row.getLong("open"),
                row.getString("imported_name"),
                instant(row, "imported_at"));
    }
}
