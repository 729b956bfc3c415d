package org.hongchuang.finance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hongchuang.finance.api.LineFilter;
import org.hongchuang.finance.api.LineRow;
import org.hongchuang.finance.api.MatchRow;
import org.hongchuang.finance.api.Reconciliation;
import org.hongchuang.finance.api.ReconciliationSummary;
import org.hongchuang.finance.api.Suggestion;
import org.hongchuang.finance.payment.OrderBalances;
import org.hongchuang.finance.store.CityScope;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

@ApplicationScoped
@Transactional
public class ReconciliationDesk implements Reconciliation {
    @Inject
    Database database;

    @Inject
    LineLists lists;

    @Inject
    Suggestions suggestions;

    @Inject
    Summaries summaries;

    @Inject
    Matching matching;

    @Inject
    OrderBalances balances;

    @Inject
    CityScope city;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    @Requires(Permission.MONEY_VIEW)
    public ReconciliationSummary summary() {
        city.require(Permission.MONEY_VIEW);
        return summaries.summary();
    }

    @Override
    @Requires(Permission.MONEY_VIEW)
    public Page<LineRow> lines(LineFilter filter, PageRequest page) {
        city.require(Permission.MONEY_VIEW);
        return lists.lines(filter, page);
    }

    @Override
    @Requires(Permission.MONEY_VIEW)
    public LineRow line(UUID line) {
        city.require(Permission.MONEY_VIEW);
        return lists.line(line);
    }

    @Override
    @Requires(Permission.MONEY_VIEW)
    public Page<MatchRow> matches(String text, PageRequest page) {
        city.require(Permission.MONEY_VIEW);
        return lists.matches(text, page);
    }

    @Override
    @Requires(Permission.PAYMENT_MATCH)
    public List<Suggestion> suggestions(UUID line, String text) {
        city.require(Permission.PAYMENT_MATCH);
        return suggestions.of(line, text);
    }

    @Override
    @Requires(Permission.PAYMENT_MATCH)
    public int matchOpenLines() {
        city.require(Permission.PAYMENT_MATCH);
        int matched = matching.run();
        audit.record("finance.match.run", "银行流水", actor.scope(), "匹配 " + matched + " 笔");
        return matched;
    }

    @Override
    @Requires(Permission.PAYMENT_MATCH)
    public void match(UUID line, UUID order) {
        city.require(Permission.PAYMENT_MATCH);
        matching.lock();
        Instant at = now();
        int stored = database.update(
                "insert into fin_match (line_id, order_id, kind, amount, rule, matched_by, matched_at) select l.id,"
                        + " o.id, case when l.amount < 0 then 'PAYMENT' else 'RETURN' end, abs(l.amount), 'HAND', ?, ?"
                        + " from fin_statement_line l, fin_order o where l.public_id = ? and l.state = 'OPEN' and"
                        + " o.public_id = ? and o.batch_id is not null and (l.amount < 0 or l.amount = o.amount and"
                        + " o.state in ('EXPORTED', 'PAID'))",
                actor.username(),
                at,
                line,
                order);
        if (stored == 0) {
            throw new Rejection("finance.match.does-not-fit");
        }
        database.update(
                "update fin_statement_line set state = 'MATCHED', flag = null, version = version + 1 where public_id ="
                        + " ?",
                line);
        settle("select id from fin_order where public_id = ?", order, at);
        audit.record("finance.match.made", line.toString(), actor.scope(), "付款单 " + order);
    }

    @Override
    @Requires(Permission.PAYMENT_MATCH)
    public void undo(UUID match, String grounds) {
        city.require(Permission.PAYMENT_MATCH);
        requireGrounds(grounds);
        matching.lock();
        Instant at = now();
        Long line = database.first("select line_id from fin_match where public_id = ?", row -> row.getLong(1), match)
                .orElseThrow(() -> new NotFound(match));
        database.update(
                "update fin_match set undone_by = ?, undone_at = ?, undone_grounds = ?, version = version + 1"
                        + " where public_id = ?",
                actor.username(),
                at,
                grounds.strip(),
                match);
        database.update(
                "update fin_statement_line set state = 'OPEN', flag = null, version = version + 1 where id = ?", line);
        settle("select order_id from fin_match where public_id = ?", match, at);
        audit.record("finance.match.undone", match.toString(), actor.scope(), grounds.strip());
    }

    @Override
    @Requires(Permission.PAYMENT_MATCH)
    public void setAside(UUID line, String grounds) {
        requireGrounds(grounds);
        turn(line, "OPEN", "SET_ASIDE", grounds.strip());
        audit.record("finance.line.set-aside", line.toString(), actor.scope(), grounds.strip());
    }

    @Override
    @Requires(Permission.PAYMENT_MATCH)
    public void reopen(UUID line, String grounds) {
        requireGrounds(grounds);
        turn(line, "SET_ASIDE", "OPEN", grounds.strip());
        audit.record("finance.line.reopened", line.toString(), actor.scope(), grounds.strip());
    }

    private void turn(UUID line, String from, String to, String note) {
        city.require(Permission.PAYMENT_MATCH);
        matching.lock();
        int turned = database.update(
                "update fin_statement_line set state = ?, flag = null, note = ?, version = version + 1"
                        + " where public_id = ? and state = ?",
                to,
                note,
                line,
                from);
        if (turned == 0) {
            throw new Rejection("finance.line.changed-meanwhile");
        }
    }

    private void settle(String orderSql, UUID id, Instant at) {
        List<Long> orders = database.list(orderSql, row -> row.getLong(1), id);
        balances.settle(orders, actor.username(), actor.getDisplayName(), at);
        matching.flag();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void requireGrounds(String grounds) {
        if (grounds.isBlank()) {
            throw new Rejection("finance.grounds-missing");
        }
    }
}
