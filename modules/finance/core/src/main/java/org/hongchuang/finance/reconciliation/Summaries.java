package org.hongchuang.finance.reconciliation;

import static org.hongchuang.finance.store.Columns.constant;
import static org.hongchuang.finance.store.Columns.date;
import static org.hongchuang.finance.store.Columns.money;
import static org.hongchuang.finance.store.Columns.moneyOrNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.finance.api.LineState;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.ReconciliationSummary;
import org.hongchuang.finance.api.ReconciliationSummary.AccountBalance;
import org.hongchuang.finance.api.ReconciliationSummary.LineTotal;
import org.hongchuang.finance.api.ReconciliationSummary.OrderTotal;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** Adds up lines, orders and balances. */
@ApplicationScoped
class Summaries {
    @Inject
    Database database;

    ReconciliationSummary summary() {
        return new ReconciliationSummary(lines(), orders(), accounts());
    }

    private List<LineTotal> lines() {
        List<LineTotal> found = database.list(
                "select state, count(*) n, coalesce(-sum(amount) filter (where amount < 0), 0) paid_out,"
                        + " coalesce(sum(amount) filter (where amount > 0), 0) received"
                        + " from fin_statement_line group by state",
                row -> new LineTotal(
                        constant(row, "state", LineState.class),
                        row.getLong("n"),
                        money(row, "paid_out"),
                        money(row, "received")));
        return Stream.of(LineState.values())
                .map(state -> found.stream()
                        .filter(total -> total.state() == state)
                        .findFirst()
                        .orElse(new LineTotal(state, 0, Money.ZERO, Money.ZERO)))
                .toList();
    }

    private List<OrderTotal> orders() {
        List<OrderTotal> found = database.list(
                "select o.state, count(*) n, sum(o.amount) amount, coalesce(sum(m.paid), 0) matched from fin_order o"
                        + " left join (select order_id, sum(amount) paid from fin_match"
                        + " where undone_at is null and kind = 'PAYMENT' group by order_id) m on m.order_id = o.id"
                        + " group by o.state",
                row -> new OrderTotal(
                        constant(row, "state", OrderState.class),
                        row.getLong("n"),
                        money(row, "amount"),
                        money(row, "matched")));
        return Stream.of(OrderState.values())
                .map(state -> found.stream()
                        .filter(total -> total.state() == state)
                        .findFirst()
                        .orElse(new OrderTotal(state, 0, Money.ZERO, Money.ZERO)))
                .toList();
    }

    /** Between the first and the last balance the bank has stated; some statements state none. */
    private List<AccountBalance> accounts() {
        return database.list(
                "select a.account, coalesce(t.to_date, a.until) until, f.opening, t.closing,"
                        + " coalesce(l.done, 0) done, coalesce(l.open, 0) open"
                        + " from (select account, max(to_date) until from fin_statement group by account) a"
                        + " left join lateral (select opening, from_date from fin_statement s"
                        + " where s.account = a.account and s.opening is not null"
                        + " order by s.from_date, s.id limit 1) f on true"
                        + " left join lateral (select closing, to_date from fin_statement s"
                        + " where s.account = a.account and s.closing is not null"
                        + " order by s.to_date desc, s.id desc limit 1) t on true"
                        + " left join lateral (select sum(amount) filter (where state <> 'OPEN') done,"
                        + " sum(amount) filter (where state = 'OPEN') open from fin_statement_line l"
                        + " where l.account = a.account and l.booked_on >= coalesce(f.from_date, '-infinity')"
                        + " and l.booked_on <= coalesce(t.to_date, 'infinity')) l on true order by a.account",
                Summaries::balance);
    }

    private static AccountBalance balance(ResultSet row) throws SQLException {
        Money opening = moneyOrNull(row, "opening");
        Money closing = moneyOrNull(row, "closing");
        Money open = money(row, "open");
        Money booked = opening == null ? null : opening.plus(money(row, "done"));
        Money difference = minus(closing, booked);
        return new AccountBalance(
                row.getString("account"),
                date(row, "until"),
                opening,
                closing,
                booked,
                open,
                difference,
                minus(difference, open));
    }

    private static @Nullable Money minus(@Nullable Money from, @Nullable Money what) {
        return from == null || what == null ? null : from.minus(what);
    }
}
