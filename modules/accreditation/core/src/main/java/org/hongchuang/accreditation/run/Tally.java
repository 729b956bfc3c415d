package org.hongchuang.accreditation.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a chunk found, counted by topic and by what was and what became of it. */
public final class Tally {
    private final Map<List<String>, Line> lines = new LinkedHashMap<>();

    /**
     * A count.
     *
     * @param topic what is counted
     * @param was what it was, as {@code became} what it became; empty where the topic says all
     * @param moneyWas yuan before, as {@code moneyBecame} after; zero where no money is counted
     */
    public record Line(
            String topic, String was, String became, long items, BigDecimal moneyWas, BigDecimal moneyBecame) {}

    public void count(Enum<?> topic) {
        count(topic, "", "");
    }

    public void count(Enum<?> topic, String was, String became) {
        money(topic, was, became, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    public void money(Enum<?> topic, String was, String became, BigDecimal moneyWas, BigDecimal moneyBecame) {
        lines.merge(
                List.of(topic.name(), was, became),
                new Line(topic.name(), was, became, 1, moneyWas, moneyBecame),
                (sum, one) -> new Line(
                        sum.topic(),
                        sum.was(),
                        sum.became(),
                        sum.items() + 1,
                        sum.moneyWas().add(moneyWas),
                        sum.moneyBecame().add(moneyBecame)));
    }

    List<Line> lines() {
        return new ArrayList<>(lines.values());
    }
}
