package org.hongchuang.finance.reconciliation;

import static org.hongchuang.finance.store.Columns.constant;
import static org.hongchuang.finance.store.Columns.constantOrNull;
import static org.hongchuang.finance.store.Columns.date;
import static org.hongchuang.finance.store.Columns.instant;
import static org.hongchuang.finance.store.Columns.instantOrNull;
import static org.hongchuang.finance.store.Columns.money;
import static org.hongchuang.finance.store.Columns.textOrNull;
import static org.hongchuang.finance.store.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hongchuang.finance.api.LineFilter;
import org.hongchuang.finance.api.LineFlag;
import org.hongchuang.finance.api.LineRow;
import org.hongchuang.finance.api.LineState;
import org.hongchuang.finance.api.MatchKind;
import org.hongchuang.finance.api.MatchRow;
import org.hongchuang.finance.api.MatchRule;
import org.hongchuang.finance.store.Columns;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Reads lines and matches for lists. */
@ApplicationScoped
class LineLists {
    private static final String JOINED = "from fin_statement_line l join fin_statement s on s.id = l.statement_id";

    @Inject
    Database database;

    Page<LineRow> lines(LineFilter filter, PageRequest page) {
        String text = Columns.anywhere(filter.text());
        return database.page(
                "l.*, s.bank",
                JOINED + " where (?::text is null or l.state = ?) and (?::text is null or l.flag = ?)"
                        + " and (coalesce(l.counterparty_name, '') ilike ? or coalesce(l.reference, '') ilike ?"
                        + " or coalesce(l.memo, '') ilike ?)",
                "l.booked_on, l.id",
                page,
                LineLists::line,
                filter.state(),
                filter.state(),
                filter.flag(),
                filter.flag(),
                text,
                text,
                text);
    }

    LineRow line(UUID id) {
        return database.first("select l.*, s.bank " + JOINED + " where l.public_id = ?", LineLists::line, id)
                .orElseThrow(() -> new NotFound(id));
    }

    Page<MatchRow> matches(String filter, PageRequest page) {
        String text = Columns.anywhere(filter);
        return database.page(
                "m.*, l.public_id line, l.booked_on, l.counterparty_name, o.public_id orders, o.number, o.payee_name",
                "from fin_match m join fin_statement_line l on l.id = m.line_id join fin_order o on o.id = m.order_id"
                        + " where o.number ilike ? or o.payee_name ilike ?",
                "m.id desc",
                page,
                LineLists::match,
                text,
                text);
    }

    private static LineRow line(ResultSet row) throws SQLException {
        return new LineRow(
                uuid(row, "public_id"),
                row.getString("bank"),
                row.getString("account"),
                row.getInt("line_no"),
                date(row, "booked_on"),
                money(row, "amount"),
                textOrNull(row, "counterparty_name"),
                textOrNull(row, "counterparty_account"),
                textOrNull(row, "reference"),
                textOrNull(row, "memo"),
                constant(row, "state", LineState.class),
                constantOrNull(row, "flag", LineFlag.class),
                textOrNull(row, "note"));
    }

    private static MatchRow match(ResultSet row) throws SQLException {
        return new MatchRow(
                uuid(row, "public_id"),
                uuid(row, "line"),
                date(row, "booked_on"),
                textOrNull(row, "counterparty_name"),
                uuid(row, "orders"),
                row.getString("number"),
                row.getString("payee_name"),
                constant(row, "kind", MatchKind.class),
                money(row, "amount"),
                constant(row, "rule", MatchRule.class),
                row.getString("matched_by"),
                instant(row, "matched_at"),
                textOrNull(row, "undone_by"),
                instantOrNull(row, "undone_at"),
                textOrNull(row, "undone_grounds"));
    }
}
