package org.hongchuang.finance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongchuang.finance.payment.OrderBalances;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.access.CurrentActor;

/**
 * Matches every open line it can, by sets: first what went out (reference, reference in the memo, account, name), then
 * what came back. Two runs over the same lines and orders agree.
 */
@ApplicationScoped
public class Matching {
    private static final List<String> STAGES = List.of(
            MatchingSql.BY_REFERENCE,
            MatchingSql.BY_MEMO,
            MatchingSql.BY_ACCOUNT,
            MatchingSql.BY_NAME,
            MatchingSql.RETURN_BY_REFERENCE,
            MatchingSql.RETURN_BY_MEMO);

    /** Key of the lock that lets one matching run or match by hand follow the other. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(4712)";

    @Inject
    Database database;

    @Inject
    OrderBalances balances;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Gives how many lines were matched. */
    public int run() {
        lock();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<Long> touched = new HashSet<>();
        int matched = 0;
        for (String stage : STAGES) {
            List<Long> orders;
            do {
                orders = database.list(stage, row -> row.getLong("order_id"), actor.username(), at);
                touched.addAll(orders);
                matched += orders.size();
            } while (!orders.isEmpty());
        }
        balances.settle(touched, actor.username(), actor.getDisplayName(), at);
        flag();
        return matched;
    }

    void lock() {
        database.list(ONE_AT_A_TIME, row -> true);
    }

    void flag() {
        database.update(MatchingSql.FLAG);
    }
}
