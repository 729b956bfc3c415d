package org.hongchuang.rulebook.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.RubricItem;
import org.hongchuang.rulebook.RubricSection;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.ScoringMode;

/** Made-up bases of which every figure is known; many figures stand at or near their threshold. */
final class RandomBases {

    static final Edition EDITION = Rulebooks.bundled().edition(EditionId.parse("nanchang-bases@2019-06-20"));

    private static final int[] ROUND = {0, 1, 5, 10, 20, 50, 70, 80, 200, 1_000, 2_000, 10_000};

    private RandomBases() {}

    /** The same seed gives the same bases. */
    static List<CaseFacts> facts(long seed, int count) {
        Random random = new Random(seed);
        List<CaseFacts> bases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bases.add(facts(random));
        }
        return bases;
    }

    /** Of a strong base nearly all figures meet their thresholds, of a weak one some do. */
    private static CaseFacts facts(Random random) {
        int year = 2020 + random.nextInt(6);
        double strength = 0.5 + random.nextDouble() / 2;
        CaseFacts facts = CaseFacts.of(random.nextBoolean() ? "production" : "office", year, LocalDate.of(year, 11, 5));
        for (Metric metric : EDITION.metrics()) {
            if (!metric.derived()) {
                facts = with(facts, metric, random, strength);
            }
        }
        for (RubricSection section : EDITION.rubric()) {
            for (RubricItem item : section.items()) {
                if (item.mode() == ScoringMode.SCORED) {
                    int half = random.nextDouble() < strength ? 0 : random.nextInt(item.points().intValueExact() * 2);
                    facts = facts.score(item.id(), item.points().subtract(BigDecimal.valueOf(5L * half, 1)));
                }
            }
        }
        return facts;
    }

    private static CaseFacts with(CaseFacts facts, Metric metric, Random random, double strength) {
        String id = metric.id();
        boolean strong = random.nextDouble() < strength;
        return switch (metric.type()) {
            case NUMBER -> facts.number(id, id.endsWith("_year") ? year(random) : figure(id, random, strong));
            case FLAG -> facts.flag(id, strong);
            case DATE -> facts.date(id, LocalDate.of(2019 + random.nextInt(6), 1 + random.nextInt(12), 5));
            case TEXT -> facts.text(id, "text");
        };
    }

    private static BigDecimal year(Random random) {
        return BigDecimal.valueOf(2019 + random.nextInt(6));
    }

    /** Never nought, since there is no rate of nothing. */
    private static BigDecimal figure(String metric, Random random, boolean strong) {
        if (!strong || metric.endsWith("_previous")) {
            return BigDecimal.valueOf(1 + 100L * ROUND[random.nextInt(ROUND.length)] + random.nextInt(200), 2);
        }
        return metric.contains("residents")
                ? BigDecimal.valueOf(50 + random.nextInt(10))
                : BigDecimal.valueOf(10_000L + random.nextInt(100));
    }
}
