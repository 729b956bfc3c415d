package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hongchuang.rulebook.instalment.InstalmentPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every case, tried on thousands of made-up ones. A failure names the seed and the facts. */
class PropertiesTest {

    private static final int CASES = 2_000;

    /** Figures of which more is not simply better: bases of a rate, figures of the year before, complaints. */
    private static final Set<String> NOT_SIMPLY_GOOD =
            Set.of("residents", "tax_previous", "output_previous", "verified_complaints");

    private final Edition bases = Samples.nanchang();
    private final Edition studios = Rulebooks.bundled().edition(EditionId.parse("nanchang-studios@2023-01-01"));

    @ParameterizedTest
    @ValueSource(longs = {1, 20190620})
    void moreOfAGoodFigureNeverLowersTheScore(long seed) {
        Random random = new Random(seed);
        List<Metric> good = bases.metrics().stream()
                .filter(metric -> metric.type() == MetricType.NUMBER && !metric.derived())
                .filter(metric -> !NOT_SIMPLY_GOOD.contains(metric.id()))
                .toList();
        for (int i = 0; i < CASES; i++) {
            CaseFacts facts = facts(bases, random, 0.9);
            Metric metric = good.get(random.nextInt(good.size()));
            BigDecimal known = (BigDecimal) facts.values().get(metric.id());
            if (known != null) {
                CaseFacts more = facts.number(metric.id(), known.add(figure(random)));
                assertThat(bases.appraise(more).score().certain())
                        .as("seed %s, more %s than in %s", seed, metric.id(), facts)
                        .isGreaterThanOrEqualTo(bases.appraise(facts).score().certain());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 2020})
    void theScoreStaysBetweenNoughtAndAHundred(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            CaseFacts facts = facts(bases, random, 0.7);
            Score score = bases.appraise(facts).score();
            assertThat(score.certain())
                    .as("seed %s, facts %s", seed, facts)
                    .isBetween(BigDecimal.ZERO, score.attainable());
            assertThat(score.attainable())
                    .as("seed %s, facts %s", seed, facts)
                    .isLessThanOrEqualTo(BigDecimal.valueOf(100));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 33})
    void knowingMoreNeverOverturnsAnAnswer(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            CaseFacts facts = facts(bases, random, 0.5);
            CaseFacts more = facts;
            CaseFacts others = facts(bases, random, 0.5);
            for (String metric : others.values().keySet()) {
                if (!facts.values().containsKey(metric)) {
                    more = with(more, bases.metric(metric), others.values().get(metric));
                }
            }
            Receipt before = bases.evaluate(facts);
            Receipt after = bases.evaluate(more);
            for (int rule = 0; rule < before.eligibility().size(); rule++) {
                RuleOutcome was = before.eligibility().get(rule);
                if (was.verdict() != Verdict.UNKNOWN) {
                    assertThat(after.eligibility().get(rule).verdict())
                            .as("seed %s, rule %s, facts %s, then %s", seed, was.id(), facts, more)
                            .isEqualTo(was.verdict());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 20230101})
    void moneyPaidNeverExceedsTheGrant(long seed) {
        Random random = new Random(seed);
        BigDecimal grant = studios.subsidies().get(0).amount();
        for (int i = 0; i < CASES; i++) {
            CaseFacts facts = facts(studios, random, 0.95);
            BigDecimal due = BigDecimal.ZERO;
            int named = 2024;
            CaseFacts years = facts.date("named_on", LocalDate.of(named, 1 + random.nextInt(12), 28));
            for (int year = named; year < named + 8; year++) {
                years = year == named ? years : years.result(year, random.nextInt(3) == 0 ? "fail" : "pass");
                Receipt receipt = studios.evaluate(in(years, year));
                InstalmentOutcome outcome = receipt.instalments().get(0);
                due = due.add(Figures.orZero(outcome.amount()));
                InstalmentPath path = outcome.path();
                assertThat(path).isNotNull();
                assertThat(path.paid()).as("seed %s, facts %s", seed, years).isLessThanOrEqualTo(grant);
                assertThat(due)
                        .as("seed %s, what fell due over the years, facts %s", seed, years)
                        .isLessThanOrEqualTo(path.paid());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 55})
    void replayIsIdentity(long seed) {
        Random random = new Random(seed);
        for (Edition edition : List.of(bases, studios, studios.asSample(), Samples.rich())) {
            for (int i = 0; i < CASES / 4; i++) {
                CaseFacts facts = facts(edition, random, 0.8);
                CaseFacts read = CaseFacts.fromJson(facts.toJson());
                assertThat(read).as("seed %s", seed).isEqualTo(facts);
                assertThat(edition.evaluate(read).toCanonicalJson())
                        .as("seed %s, facts %s", seed, facts)
                        .isEqualTo(edition.evaluate(facts).toCanonicalJson());
            }
        }
    }

    /** Facts of which a share is known, points and past results among them. */
    private static CaseFacts facts(Edition edition, Random random, double known) {
        int year = 2024 + random.nextInt(3);
        String kind =
                edition.kinds().get(random.nextInt(edition.kinds().size())).id();
        LocalDate on = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        SortedMap<String, Object> values = new TreeMap<>();
        for (Metric metric : edition.metrics()) {
            if (!metric.derived() && random.nextDouble() < known) {
                Object value = value(metric, random);
                values.put(metric.id(), value instanceof BigDecimal number ? Figures.normal(number) : value);
            }
        }
        CaseFacts facts = new CaseFacts(kind, year, on, values, new TreeMap<>(), new TreeMap<>());
        for (RubricItem item : edition.policy().items()) {
            if (item.mode() == ScoringMode.SCORED && random.nextDouble() < known) {
                int hundredths = item.points().movePointRight(2).intValueExact();
                facts = facts.score(item.id(), BigDecimal.valueOf(random.nextInt(hundredths + 1), 2));
            }
        }
        List<Grade> grades = edition.grades();
        for (int past = year - 3; past < year && !edition.assessment().computed(); past++) {
            facts = facts.result(past, grades.get(random.nextInt(grades.size())).id());
        }
        return facts;
    }

    private static Object value(Metric metric, Random random) {
        return switch (metric.type()) {
            case NUMBER ->
                metric.id().matches("(prizes|upgraded)_.*|.*_prizes|advanced_methods|golden_ideas")
                        ? BigDecimal.valueOf(random.nextInt(3))
                        : figure(random);
            case FLAG -> random.nextInt(4) > 0;
            case DATE -> LocalDate.of(2018 + random.nextInt(8), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case TEXT -> "text " + random.nextInt(3);
        };
    }

    /** Small whole ones, round ones and odd ones: what stands near the thresholds. */
    private static BigDecimal figure(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(13));
            case 1 -> BigDecimal.valueOf(random.nextInt(11) * 10L);
            default -> BigDecimal.valueOf(random.nextInt(10_001), 2);
        };
    }

    private static CaseFacts with(CaseFacts facts, Metric metric, Object value) {
        return switch (metric.type()) {
            case NUMBER -> facts.number(metric.id(), (BigDecimal) value);
            case FLAG -> facts.flag(metric.id(), (Boolean) value);
            case DATE -> facts.date(metric.id(), (LocalDate) value);
            case TEXT -> facts.text(metric.id(), (String) value);
        };
    }

    private static CaseFacts in(CaseFacts facts, int year) {
        return new CaseFacts(
                facts.kind(), year, LocalDate.of(year, 12, 31), facts.values(), facts.scores(), facts.results());
    }
}
