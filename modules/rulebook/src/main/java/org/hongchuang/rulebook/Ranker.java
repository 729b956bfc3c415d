package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts cases in the order of their scores. */
final class Ranker {

    private final Ranking ranking;
    private final List<Contestant> contestants = new ArrayList<>();

    Ranker(Ranking ranking) {
        this.ranking = ranking;
    }

    private record Contestant(String id, Score score, Map<String, Object> facts) {}

    void add(String id, Score score, CaseFacts facts) {
        contestants.add(new Contestant(id, score, facts.values()));
    }

    /** The best first; equal ones by id. */
    List<Ranked> ranked() {
        return contestants.stream()
                .sorted(Comparator.<Contestant>comparingInt(this::surelyAhead)
                        .thenComparing(Comparator.comparing(
                                        (Contestant each) -> each.score().attainable())
                                .reversed())
                        .thenComparing(Contestant::id))
                .map(this::ranked)
                .toList();
    }

    private Ranked ranked(Contestant one) {
        int ahead = surelyAhead(one);
        boolean settled = one.score().complete()
                && contestants.stream().noneMatch(other -> !other.score().complete() && mayBeAhead(other, one));
        return new Ranked(one.id(), one.score(), settled ? ahead + 1 : null, best(one, ahead));
    }

    private @Nullable Verdict best(Contestant one, int ahead) {
        Integer places = ranking.best();
        if (places == null) {
            return null;
        } else if (ahead >= places) {
            return Verdict.NOT_MET;
        }
        long notBehind =
                contestants.stream().filter(other -> mayBeAhead(other, one)).count();
        return notBehind < places ? Verdict.MET : Verdict.UNKNOWN;
    }

    private int surelyAhead(Contestant one) {
        return (int) contestants.stream()
                .filter(other -> compare(other, certain(other), one, attainable(one)) > 0)
                .count();
    }

    private boolean mayBeAhead(Contestant other, Contestant one) {
        return !other.id().equals(one.id()) && compare(other, attainable(other), one, certain(one)) >= 0;
    }

    private static BigDecimal certain(Contestant one) {
        return one.score().certain();
    }

    private static BigDecimal attainable(Contestant one) {
        return one.score().attainable();
    }

    /** By score, then by the figures that break ties; an unknown figure breaks none. */
    private int compare(Contestant a, BigDecimal scoreOfA, Contestant b, BigDecimal scoreOfB) {
        int order = scoreOfA.compareTo(scoreOfB);
        for (String metric : ranking.tieBreak()) {
            if (order == 0
                    && a.facts().get(metric) instanceof BigDecimal first
                    && b.facts().get(metric) instanceof BigDecimal second) {
                order = first.compareTo(second);
            }
        }
        return order;
    }
}
