package org.hongchuang.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hongchuang.finance.FinanceHouse;
import org.hongchuang.finance.api.MatchRow;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random hand matches and undoings against a model of a few maps: states and balances agree after every command. */
class RandomCommandsTest {
    private static final int COMMANDS = 120;

    private final FinanceHouse house = new FinanceHouse();
    private final List<UUID> orders = new ArrayList<>();
    private final List<UUID> lines = new ArrayList<>();
    private final Map<UUID, Integer> amounts = new HashMap<>();
    private final Map<UUID, UUID> matched = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20261121, 987654321})
    void statesAndBalancesFollowTheModel(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            orders.add(house.exported("公司" + i, "6222000" + i, 100));
        }
        for (int i = 0; i < COMMANDS; i++) {
            step(random);
            agree("seed " + seed + ", command " + i);
        }
    }

    private void step(Random random) {
        int choice = random.nextInt(10);
        if (choice < 3 || lines.isEmpty()) {
            int amount = List.of(-30, -50, -70, -100, 100, 40).get(random.nextInt(6));
            UUID line = house.line(Integer.toString(amount), 1, null, null, null, null);
            lines.add(line);
            amounts.put(line, amount);
        } else if (choice < 8) {
            match(lines.get(random.nextInt(lines.size())), orders.get(random.nextInt(orders.size())));
        } else {
            undo(random);
        }
    }

    private void match(UUID line, UUID order) {
        int amount = amounts.get(line);
        boolean fits = !matched.containsKey(line)
                && (amount < 0 ? paid(order) - amount <= 100 : amount == 100 && returned(order) == 0);
        boolean done;
        try {
            house.run("m", () -> house.reconciliation().match(line, order));
            done = true;
        } catch (Rejection e) {
            done = false;
        }
        assertThat(done).as("matching %s with %s", amount, order).isEqualTo(fits);
        if (done) {
            matched.put(line, order);
        }
    }

    private void undo(Random random) {
        List<MatchRow> all = house.as("m", () -> house.reconciliation().matches("", new PageRequest(0, 500)))
                .rows();
        if (all.isEmpty()) {
            return;
        }
        MatchRow match = all.get(random.nextInt(all.size()));
        try {
            house.run("m", () -> house.reconciliation().undo(match.id(), "随机"));
            assertThat(matched.remove(match.lineId())).isEqualTo(match.orderId());
        } catch (Rejection e) {
            assertThat(match.undoneAt()).isNotNull();
        }
    }

    private int paid(UUID order) {
        return sum(order, true);
    }

    private int returned(UUID order) {
        return sum(order, false);
    }

    private int sum(UUID order, boolean debits) {
        return matched.entrySet().stream()
                .filter(entry -> entry.getValue().equals(order))
                .mapToInt(entry -> amounts.get(entry.getKey()))
                .filter(amount -> amount < 0 == debits)
                .map(Math::abs)
                .sum();
    }

    private void agree(String when) {
        for (UUID order : orders) {
            String expected = returned(order) == 100 ? "RETURNED" : paid(order) == 100 ? "PAID" : "EXPORTED";
            assertThat(house.stateOf(order)).as(when).isEqualTo(expected);
            assertThat(house.number(
                            "select coalesce(sum(m.amount), 0)::integer from fin_match m join fin_order o on o.id ="
                                    + " m.order_id where o.public_id = ? and m.undone_at is null and m.kind = 'PAYMENT'",
                            order))
                    .as(when)
                    .isEqualTo(paid(order));
        }
        assertThat(house.number("select count(*) from fin_statement_line where state = 'MATCHED'"))
                .as(when)
                .isEqualTo(matched.size());
    }
}
