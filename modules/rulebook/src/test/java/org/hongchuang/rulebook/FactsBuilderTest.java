package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsBuilderTest {

    private static final LocalDate ON = LocalDate.of(2020, 11, 5);

    private static final Edition SAMPLE = Samples.nanchang().asSample();

    private final Edition edition = Samples.nanchang();
    private final MetricOrder order = edition.metricOrder();

    @ParameterizedTest
    @ValueSource(longs = {3, 20261129})
    void factsGatheredByPlaceAreThoseStatedByName(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            CaseFacts byName =
                    CaseFacts.of("office", 2020, ON).score("signage", "4").result(2019, "good");
            FactsBuilder builder = new FactsBuilder(order, "office", 2020, ON)
                    .score("signage", BigDecimal.valueOf(4))
                    .result(2019, "good");
            for (int place = 0; place < order.metrics().size(); place++) {
                Metric metric = order.metrics().get(place);
                if (random.nextInt(3) > 0 && !metric.derived()) {
                    int value = 1 + random.nextInt(90);
                    builder.put(place, value(metric, value));
                    byName = stated(byName, metric, value);
                }
            }
            same(builder.facts(), byName);
        }
    }

    private void same(CaseFacts byPlace, CaseFacts byName) {
        assertThat(byPlace).isEqualTo(byName).hasSameHashCodeAs(byName).hasToString(byName.toJson());
        assertThat(edition.packing().facts(byPlace)).isEqualTo(edition.packing().facts(byName));
        assertThat(edition.evaluate(byPlace).toCanonicalJson())
                .isEqualTo(edition.evaluate(byName).toCanonicalJson());
        assertThat(SAMPLE.evaluate(byPlace).toCanonicalJson())
                .isEqualTo(SAMPLE.evaluate(byName).toCanonicalJson());
    }

    @Test
    void whatIsPutLastIsKnownAndNothingCanBe() {
        int floorArea = place("floor_area");
        FactsBuilder builder = new FactsBuilder(order, "office", 2020, ON);

        assertThat(builder.put(floorArea, new BigDecimal("8E+1")).facts().values())
                .containsExactly(Map.entry("floor_area", new BigDecimal("80")));
        assertThat(known(new BigDecimal("1"), null)).isNull();
        assertThat(known(null, new BigDecimal("2.50"))).isEqualTo(new BigDecimal("2.5"));
        assertThat(known(new BigDecimal("1"), new BigDecimal("1E+24"))).isNull();
        assertThat(known(new BigDecimal("1"), new BigDecimal("0.0000000001"))).isNull();
    }

    private Object known(BigDecimal first, BigDecimal then) {
        return new FactsBuilder(order, "office", 2020, ON)
                .put(place("floor_area"), first)
                .put(place("floor_area"), then)
                .facts()
                .values()
                .get("floor_area");
    }

    private int place(String metric) {
        Integer place = order.place(metric);
        assertThat(place).as(metric).isNotNull();
        return place;
    }

    private static Object value(Metric metric, int value) {
        return switch (metric.type()) {
            case NUMBER -> BigDecimal.valueOf(value);
            case FLAG -> value % 2 == 0;
            case DATE -> ON.minusDays(value);
            case TEXT -> "文" + value;
        };
    }

    private static CaseFacts stated(CaseFacts facts, Metric metric, int value) {
        return switch (metric.type()) {
            case NUMBER -> facts.number(metric.id(), Integer.toString(value));
            case FLAG -> facts.flag(metric.id(), value % 2 == 0);
            case DATE -> facts.date(metric.id(), ON.minusDays(value));
            case TEXT -> facts.text(metric.id(), "文" + value);
        };
    }
}
