package org.hongchuang.finance.reconciliation;

import static org.hongchuang.finance.store.Columns.constant;
import static org.hongchuang.finance.store.Columns.date;
import static org.hongchuang.finance.store.Columns.money;
import static org.hongchuang.finance.store.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hongchuang.finance.api.MatchRule;
import org.hongchuang.finance.api.Suggestion;
import org.hongchuang.finance.store.Columns;
import org.hongchuang.finance.store.Database;

/** Orders a line could be matched with by hand, with the strongest evidence first. */
@ApplicationScoped
class Suggestions {
    private static final int MOST = 20;

    private static final String EVIDENCE = "case when o.number = l.reference_key then 'REFERENCE'"
            + " when o.number = any(l.memo_references) then 'MEMO'"
            + " when o.payee_account_key = l.counterparty_account_key then 'ACCOUNT'"
            + " when o.payee_name_key = l.counterparty_name_key then 'NAME' else 'HAND' end";

    /** What fits at all: a payment must find room, money that came back must be the whole amount. */
    private static final String FITS = "(l.amount < 0 and -l.amount <= " + MatchingSql.ROOM
            + " or l.amount > 0 and o.state in ('EXPORTED', 'PAID') and o.amount = l.amount)";

    /** Each way of finding orders is a block of its own, so that each can use its index. */
    private static final String FOUND = "(select o.id from fin_order o where o.number = l.reference_key"
            + " union select o.id from fin_order o where o.number = any(l.memo_references)"
            + " union select o.id from fin_order o where o.batch_id is not null"
            + " and o.payee_account_key = l.counterparty_account_key"
            + " union select o.id from fin_order o where o.batch_id is not null"
            + " and o.payee_name_key = l.counterparty_name_key"
            + " union (select o.id from fin_order o where o.state = 'EXPORTED' and o.amount = -l.amount"
            + " and o.exported_on between l.booked_on - 30 and l.booked_on + 1 limit 100))";

    private static final String NAMED = "(select o.id from fin_order o where o.batch_id is not null"
            + " and (o.number ilike ? or o.payee_name ilike ?))";

    @Inject
    Database database;

    List<Suggestion> of(UUID line, String text) {
        String like = Columns.anywhere(text);
        return text.isBlank()
                ? database.list(sql(FOUND), Suggestions::suggestion, line)
                : database.list(sql(NAMED), Suggestions::suggestion, like, like, line);
    }

    private static String sql(String found) {
        return "select o.*, case when l.amount < 0 then " + MatchingSql.ROOM + " else o.amount end rest, " + EVIDENCE
                + " evidence from fin_statement_line l cross join lateral " + found
                + " f join fin_order o on o.id = f.id"
                + " where l.public_id = ? and l.state = 'OPEN' and o.batch_id is not null and " + FITS
                + " order by array_position(array['REFERENCE', 'MEMO', 'ACCOUNT', 'NAME', 'HAND'], " + EVIDENCE + "),"
                + " o.amount <> abs(l.amount), abs(l.booked_on - o.exported_on), o.id limit " + MOST;
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        return new Suggestion(
                uuid(row, "public_id"),
                row.getString("number"),
                row.getString("payee_name"),
                row.getString("payee_account"),
                money(row, "amount"),
                money(row, "rest"),
                date(row, "exported_on"),
                constant(row, "evidence", MatchRule.class));
    }
}
