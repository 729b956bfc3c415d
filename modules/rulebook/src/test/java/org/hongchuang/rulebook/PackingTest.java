package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

    private static final List<String> NUMBERS = List.of(
            "0", "1", "-1", "80", "79.99", "0.000000001", "123456789012345678901234.999999999", "9223372036854775807");

    private final Edition edition = Samples.nanchang();
    private final Packing packing = edition.packing();

    private CaseFacts random(Random random) {
        CaseFacts facts = CaseFacts.of(random.nextBoolean() ? "office" : "production", 2020, LocalDate.of(2020, 11, 5));
        for (Metric metric : edition.metrics()) {
            if (random.nextInt(3) > 0 && !metric.derived()) {
                facts = switch (metric.type()) {
                    case NUMBER -> facts.number(metric.id(), NUMBERS.get(random.nextInt(NUMBERS.size())));
                    case FLAG -> facts.flag(metric.id(), random.nextBoolean());
                    case DATE ->
                        facts.date(metric.id(), LocalDate.of(1960, 1, 1).plusDays(random.nextInt(40_000)));
                    case TEXT -> facts.text(metric.id(), "文" + random.nextInt());
                };
            }
        }
        facts = facts.score("signage", BigDecimal.valueOf(random.nextInt(11), 1))
                .text("of_another_edition", "“值”");
        return random.nextBoolean() ? facts : facts.result(2019, "good").result(2018, "excellent");
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 20261128})
    void whatWasPackedIsReadAsItWas(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            CaseFacts facts = random(random);
            assertThat(packing.facts(packing.facts(facts), facts.year(), facts.on()))
                    .isEqualTo(facts);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 17})
    void receiptsOfOneHashReadTheSameToTheByte(long seed) {
        Random random = new Random(seed);
        Map<String, String> readableByHash = new HashMap<>();
        for (int i = 0; i < 50; i++) {
            CaseFacts facts = plausible(random);
            Receipt receipt = edition.evaluate(facts);
            byte[] told = packing.facts(facts);
            String hash = packing.sha256(facts.year(), facts.on(), told, packing.outcomes(receipt));
            Receipt again = edition.evaluate(packing.facts(told, facts.year(), facts.on()));

            assertThat(again.toCanonicalJson()).isEqualTo(receipt.toCanonicalJson());
            assertThat(packing.outcomes(again)).isEqualTo(packing.outcomes(receipt));
            assertThat(readableByHash.merge(hash, receipt.toCanonicalJson(), (one, other) -> one))
                    .isEqualTo(receipt.toCanonicalJson());
        }
    }

    /** Few facts of few values, so that some come twice. */
    private static CaseFacts plausible(Random random) {
        CaseFacts facts = CaseFacts.of("office", 2020, LocalDate.of(2020, 11, 5));
        return random.nextBoolean() ? facts : facts.number("residents", "3" + random.nextInt(3));
    }

    @Test
    void theHashTellsDaysFactsAndOutcomesApart() {
        CaseFacts facts = Samples.nanchangFacts();
        byte[] told = packing.facts(facts);
        byte[] answered = packing.outcomes(edition.evaluate(facts));
        byte[] other = packing.outcomes(edition.evaluate(facts.number("residents", "40")));
        String hash = packing.sha256(2020, facts.on(), told, answered);

        assertThat(packing.sha256(2021, facts.on(), told, answered)).isNotEqualTo(hash);
        assertThat(packing.sha256(2020, facts.on().plusDays(1), told, answered)).isNotEqualTo(hash);
        assertThat(packing.sha256(2020, facts.on(), told, other)).isNotEqualTo(hash);
        assertThat(edition.withReading("NB-2", "B").packing().sha256(2020, facts.on(), told, answered))
                .isNotEqualTo(hash);
    }

    @Test
    void anUnknownAnswerSaysWhatIsMissing() {
        CaseFacts facts = Samples.nanchangFacts();

        assertThat(packing.outcomes(edition.evaluate(facts)))
                .isNotEqualTo(packing.outcomes(edition.evaluate(facts.number("mentors", "5"))));
    }

    @Test
    void bytesThatWereSpoiledAreRefused() {
        byte[] told = packing.facts(Samples.nanchangFacts());
        LocalDate on = LocalDate.of(2020, 11, 5);

        for (int length = 0; length < told.length; length++) {
            byte[] cut = Arrays.copyOf(told, length);
            assertThatThrownBy(() -> packing.facts(cut, 2020, on)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> packing.facts(Arrays.copyOf(told, told.length + 1), 2020, on))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void factsOfAnEditionWithOtherMetricsAreNotMisread() {
        byte[] told = Samples.edition()
                .packing()
                .facts(CaseFacts.of("any", 2020, LocalDate.of(2020, 11, 5)).number("area", "12"));

        assertThatThrownBy(() -> packing.facts(told, 2020, LocalDate.of(2020, 11, 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everySortOfOutcomeIsPacked() {
        Edition rich = Samples.rich();
        for (Kind kind : rich.policy().kinds()) {
            CaseFacts facts = CaseFacts.of(kind.id(), 2021, LocalDate.of(2021, 6, 30));
            assertThat(rich.packing().outcomes(rich.evaluate(facts))).isNotEmpty();
        }
    }
}
