package org.hongchuang.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts cases in the order of their scores, and equal scores in that of the figures that break ties; an unknown figure breaks
 * none. Takes the time of sorting, however many cases there are.
 */
final class Ranker {

    private final Ranking ranking;
    private final List<Contestant> contestants = new ArrayList<>();

    Ranker(Ranking ranking) {
        this.ranking = ranking;
    }

    /** @param ahead how many are ahead whatever the open items bring */
    private record Placed(Contestant contestant, int ahead) {}

    void add(String id, Score score, CaseFacts facts) {
        contestants.add(Contestant.of(id, score, facts.values(), ranking.tieBreak()));
    }

    /** The best first; equal ones by id. */
    List<Ranked> ranked() {
        Field certain = new Field(contestants, Contestant::certain);
        Field attainable = new Field(contestants, Contestant::attainable);
        Field open = new Field(
                contestants.stream().filter(each -> !each.score().complete()).toList(), Contestant::attainable);
        return contestants.stream()
                .map(each -> new Placed(each, certain.ahead(each, each.attainable())))
                .sorted(Comparator.comparingInt(Placed::ahead)
                        .thenComparing(Comparator.comparing(
                                        (Placed each) -> each.contestant().attainable())
                                .reversed())
                        .thenComparing(each -> each.contestant().id()))
                .map(each -> ranked(each, attainable, open))
                .toList();
    }

    private Ranked ranked(Placed placed, Field attainable, Field open) {
        Contestant one = placed.contestant();
        boolean settled = one.score().complete() && open.notBehind(one, one.certain()) == 0;
        return new Ranked(one.id(), one.score(), settled ? placed.ahead() + 1 : null, best(placed, attainable));
    }

    private @Nullable Verdict best(Placed placed, Field attainable) {
        Integer places = ranking.best();
        if (places == null) {
            return null;
        } else if (placed.ahead() >= places) {
            return Verdict.NOT_MET;
        }
        Contestant one = placed.contestant();
        int othersNotBehind = attainable.notBehind(one, one.certain()) - 1;
        return othersNotBehind < places ? Verdict.MET : Verdict.UNKNOWN;
    }
}
