package org.hongchuang.rulebook.instalment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstalmentPlanTest {

    private static final List<String> RESULTS = List.of("P", "F");

    /** The plan of the studios' document, article 11. */
    private final InstalmentPlan studios =
            InstalmentPlan.of(new BigDecimal("1000000"), List.of(3, 3, 4), 5, List.of("P"), 2);

    @Test
    void dividesTheGrantByItsShares() {
        assertThat(studios.amounts()).extracting(BigDecimal::intValueExact).containsExactly(300000, 300000, 400000);
    }

    /** Every path to its end, and nothing else (ruling NS-2). */
    @Test
    void theTreeOfPathsHasJustTheseEnds() {
        Map<String, String> ends = new TreeMap<>();
        grow("", ends);
        assertThat(ends)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "PP", "COMPLETE 1000000",
                        "FPP", "COMPLETE 1000000",
                        "PFP", "COMPLETE 1000000",
                        "FPFP", "COMPLETE 1000000",
                        "FF", "WITHDRAWN 300000",
                        "PFF", "WITHDRAWN 600000",
                        "FPFF", "WITHDRAWN 600000"));
    }

    private void grow(String path, Map<String, String> ends) {
        InstalmentPath here = follow(studios, path);
        if (!here.state().open()) {
            ends.put(path, here.state() + " " + here.paid().intValueExact());
            assertThat(here.next()).isEmpty();
            return;
        }
        assertThat(here.next()).containsOnlyKeys("P", "F");
        for (String result : RESULTS) {
            assertThat(follow(studios, path + result).last())
                    .as("what was foretold after %s comes true", path)
                    .isEqualTo(here.next().get(result));
            grow(path + result, ends);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', RUNNING", "F, WARNED", "P, RUNNING", "FP, RUNNING", "FPF, WARNED", "PF, WARNED"})
    void warnsAfterAFailure(String path, State state) {
        assertThat(follow(studios, path).state()).isEqualTo(state);
    }

    @Test
    void resultsAfterTheEndChangeNothing() {
        assertThat(follow(studios, "PPF")).isEqualTo(follow(studios, "PP"));
        assertThat(follow(studios, "FFP")).isEqualTo(follow(studios, "FF"));
    }

    @Test
    void stopsBeforeAYearWithoutResult() {
        InstalmentPath path = studios.follow(2024, new TreeMap<>(Map.of(2026, "P")), RESULTS);
        assertThat(path.gap()).isEqualTo(2025);
        assertThat(path.paid()).isEqualByComparingTo("300000");
        assertThat(path.paidIn(2026)).isNull();
    }

    @Test
    void leavesAsideResultsUpToTheYearOfNaming() {
        InstalmentPath path = studios.follow(2024, new TreeMap<>(Map.of(2023, "F", 2024, "F", 2025, "P")), RESULTS);
        assertThat(path.paid()).isEqualByComparingTo("600000");
        assertThat(path.gap()).isNull();
        assertThat(path.years()).hasSize(2);
    }

    @Test
    void theYearAfterNamingCounts() {
        InstalmentPath path = studios.follow(2024, new TreeMap<>(Map.of(2024, "F")), RESULTS);
        assertThat(path.gap()).isNull();
        assertThat(path.years()).hasSize(1);
    }

    @Test
    void lapsesWithTheLastYearOfTheCycle() {
        InstalmentPlan patient = InstalmentPlan.of(BigDecimal.TEN, List.of(1, 1), 3, List.of("P"), 9);
        assertThat(follow(patient, "FF").state()).isEqualTo(State.LAPSED);
        assertThat(follow(patient, "FP").state()).isEqualTo(State.COMPLETE);
        assertThat(follow(InstalmentPlan.of(BigDecimal.TEN, List.of(1, 1), 1, List.of("P"), 2), "")
                        .state())
                .isEqualTo(State.LAPSED);
    }

    @Test
    void aSingleShareIsCompleteAtOnce() {
        assertThat(follow(InstalmentPlan.of(BigDecimal.TEN, List.of(1), 5, List.of("P"), 2), "")
                        .state())
                .isEqualTo(State.COMPLETE);
    }

    @Test
    void refusesSharesThatAreNoWholeFen() {
        assertThatThrownBy(() -> InstalmentPlan.of(BigDecimal.ONE, List.of(1, 1, 1), 5, List.of("P"), 2))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 20240607, 97})
    void neverPaysMoreThanTheGrant(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            List<Integer> shares = new ArrayList<>();
            random.ints(1 + random.nextInt(6), 1, 10).forEach(shares::add);
            BigDecimal grant = BigDecimal.valueOf(
                    shares.stream().mapToLong(Integer::longValue).sum() * (1 + random.nextInt(100_000)), 2);
            InstalmentPlan plan =
                    InstalmentPlan.of(grant, shares, 1 + random.nextInt(8), List.of("P"), 1 + random.nextInt(3));
            String path =
                    random.ints(random.nextInt(12), 0, 2).mapToObj(RESULTS::get).collect(Collectors.joining());
            InstalmentPath followed = follow(plan, path);
            assertThat(followed.paid())
                    .as("seed %s, case %s: %s of %s in %s", seed, i, path, grant, shares)
                    .isPositive()
                    .isLessThanOrEqualTo(grant);
            assertThat(followed.state() == State.COMPLETE)
                    .as("seed %s, case %s: %s", seed, i, path)
                    .isEqualTo(followed.paid().compareTo(grant) == 0);
        }
    }

    private static InstalmentPath follow(InstalmentPlan plan, String path) {
        SortedMap<Integer, String> results = new TreeMap<>();
        IntStream.range(0, path.length()).forEach(i -> results.put(2025 + i, path.substring(i, i + 1)));
        return plan.follow(2024, results, RESULTS);
    }
}
