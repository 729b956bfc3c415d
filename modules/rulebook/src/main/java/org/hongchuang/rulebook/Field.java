package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Contestants in the order of one of their scores, so that counting those ahead of a score takes a search, not a walk. */
final class Field {
    private final NavigableMap<BigDecimal, Level> levels = new TreeMap<>();

    private record Level(int higher, Tie tie) {}

    Field(Collection<Contestant> contestants, Function<Contestant, BigDecimal> score) {
        NavigableMap<BigDecimal, List<Contestant>> equals = new TreeMap<>();
        for (Contestant each : contestants) {
            equals.computeIfAbsent(score.apply(each), value -> new ArrayList<>())
                    .add(each);
        }
        int higher = 0;
        for (Map.Entry<BigDecimal, List<Contestant>> level :
                equals.descendingMap().entrySet()) {
            levels.put(level.getKey(), new Level(higher, new Tie(level.getValue())));
            higher += level.getValue().size();
        }
    }

    /** How many are ahead of one with that score. */
    int ahead(Contestant one, BigDecimal score) {
        Level level = levels.get(score);
        return higher(score) + (level == null ? 0 : level.tie().ahead(one.figures()));
    }

    /** How many are ahead of one with that score or level with it. */
    int notBehind(Contestant one, BigDecimal score) {
        Level level = levels.get(score);
        return higher(score) + (level == null ? 0 : level.tie().notBehind(one.figures()));
    }

    private int higher(BigDecimal score) {
        Map.Entry<BigDecimal, Level> next = levels.higherEntry(score);
        return next == null
                ? 0
                : next.getValue().higher() + next.getValue().tie().size();
    }
}
