package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankerTest {
    private static final List<String> TIE_BREAK = List.of("firms", "jobs", "tax");

    private record One(String id, Score score, CaseFacts facts) {}

    @Test
    void ranksAsComparingEachWithEachWould() {
        Random random = new Random(20261129);
        for (int round = 0; round < 400; round++) {
            List<One> all = contestants(random, random.nextInt(40));
            Integer best = random.nextInt(4) == 0 ? null : random.nextInt(8);
            Ranking ranking = ranking(best, TIE_BREAK.subList(0, random.nextInt(4)));
            assertThat(ranked(ranking, all)).as("round " + round).isEqualTo(byDefinition(ranking, all));
        }
    }

    private static Ranking ranking(Integer best, List<String> tieBreak) {
        return new Ranking("ranking", new Localized("排名", "ranking"), best, tieBreak, null, List.of());
    }

    /** Few values, so that many are equal; a figure in four is unknown, a score in three open. */
    private static List<One> contestants(Random random, int count) {
        List<One> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal certain = new BigDecimal(random.nextInt(6)).setScale(random.nextInt(2));
            BigDecimal open = new BigDecimal(random.nextInt(3) == 0 ? random.nextInt(4) : 0);
            CaseFacts facts = CaseFacts.of("kind", 2026, LocalDate.of(2026, 11, 29));
            for (String metric : TIE_BREAK) {
                facts = switch (random.nextInt(8)) {
                    case 0 -> facts;
                    case 1 -> facts.text(metric, "words");
                    default -> facts.number(metric, new BigDecimal(random.nextInt(3)));
                };
            }
            all.add(new One("case" + i, new Score(certain, certain.add(open), random.nextInt(3) > 0), facts));
        }
        return all;
    }

    private static List<Ranked> ranked(Ranking ranking, List<One> all) {
        Ranker ranker = new Ranker(ranking);
        all.forEach(each -> ranker.add(each.id(), each.score(), each.facts()));
        return ranker.ranked();
    }

    /** What a rank means, whatever it costs. */
    private static List<Ranked> byDefinition(Ranking ranking, List<One> all) {
        return all.stream()
                .sorted(Comparator.comparingLong((One one) -> surelyAhead(ranking, all, one))
                        .thenComparing(
                                Comparator.comparing((One one) -> one.score().attainable())
                                        .reversed())
                        .thenComparing(One::id))
                .map(one -> {
                    long ahead = surelyAhead(ranking, all, one);
                    boolean settled = one.score().complete()
                            && all.stream()
                                    .noneMatch(other -> !other.score().complete() && mayBeAhead(ranking, other, one));
                    return new Ranked(
                            one.id(),
                            one.score(),
                            settled ? (int) ahead + 1 : null,
                            ranking.best() == null ? null : best(ranking, all, one, ahead));
                })
                .toList();
    }

    private static Verdict best(Ranking ranking, List<One> all, One one, long ahead) {
        if (ahead >= ranking.best()) {
            return Verdict.NOT_MET;
        }
        long notBehind =
                all.stream().filter(other -> mayBeAhead(ranking, other, one)).count();
        return notBehind < ranking.best() ? Verdict.MET : Verdict.UNKNOWN;
    }

    private static long surelyAhead(Ranking ranking, List<One> all, One one) {
        return all.stream()
                .filter(other -> compare(
                                ranking,
                                other,
                                other.score().certain(),
                                one,
                                one.score().attainable())
                        > 0)
                .count();
    }

    private static boolean mayBeAhead(Ranking ranking, One other, One one) {
        return !other.id().equals(one.id())
                && compare(
                                ranking,
                                other,
                                other.score().attainable(),
                                one,
                                one.score().certain())
                        >= 0;
    }

    private static int compare(Ranking ranking, One a, BigDecimal scoreOfA, One b, BigDecimal scoreOfB) {
        Map<String, Object> ofA = a.facts().values();
        Map<String, Object> ofB = b.facts().values();
        int order = scoreOfA.compareTo(scoreOfB);
        for (String metric : ranking.tieBreak()) {
            if (order == 0
                    && ofA.get(metric) instanceof BigDecimal first
                    && ofB.get(metric) instanceof BigDecimal second) {
                order = first.compareTo(second);
            }
        }
        return order;
    }
}
