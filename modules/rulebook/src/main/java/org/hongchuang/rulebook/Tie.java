package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Contestants with the same score. Between two of them decide the figures that both of them have; so the order is another one
 * for each set of figures, and those who have the same ones are sorted together.
 */
final class Tie {
    private final Map<BitSet, List<List<@Nullable BigDecimal>>> byKnown = new HashMap<>();
    private final Map<Pair, List<List<@Nullable BigDecimal>>> sorted = new HashMap<>();
    private final int size;

    /**
     * @param known the figures some contestants have
     * @param shared those of them another has too
     */
    private record Pair(BitSet known, BitSet shared) {}

    Tie(Collection<Contestant> contestants) {
        for (Contestant each : contestants) {
            byKnown.computeIfAbsent(known(each.figures()), key -> new ArrayList<>())
                    .add(each.figures());
        }
        size = contestants.size();
    }

    int size() {
        return size;
    }

    int ahead(List<@Nullable BigDecimal> figures) {
        return count(figures, 1);
    }

    int notBehind(List<@Nullable BigDecimal> figures) {
        return count(figures, 0);
    }

    private int count(List<@Nullable BigDecimal> figures, int least) {
        BitSet mine = known(figures);
        int count = 0;
        for (BitSet known : byKnown.keySet()) {
            BitSet shared = (BitSet) known.clone();
            shared.and(mine);
            Comparator<List<@Nullable BigDecimal>> order = by(shared);
            List<List<@Nullable BigDecimal>> others = sorted.computeIfAbsent(
                    new Pair(known, shared), pair -> Objects.requireNonNull(byKnown.get(pair.known())).stream()
                            .sorted(order)
                            .toList());
            count += others.size() - firstOf(others, figures, order, least);
        }
        return count;
    }

    /** The first that is ahead (least 1) or not behind (least 0) of the figures; all after it are too. */
    private static int firstOf(
            List<List<@Nullable BigDecimal>> others,
            List<@Nullable BigDecimal> figures,
            Comparator<List<@Nullable BigDecimal>> order,
            int least) {
        int from = 0;
        int to = others.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Integer.signum(order.compare(others.get(middle), figures)) >= least) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private static Comparator<List<@Nullable BigDecimal>> by(BitSet shared) {
        return (a, b) -> {
            int order = 0;
            for (int i = shared.nextSetBit(0); i >= 0 && order == 0; i = shared.nextSetBit(i + 1)) {
                order = Objects.requireNonNull(a.get(i)).compareTo(Objects.requireNonNull(b.get(i)));
            }
            return order;
        };
    }

    private static BitSet known(List<@Nullable BigDecimal> figures) {
        BitSet known = new BitSet();
        for (int i = 0; i < figures.size(); i++) {
            known.set(i, figures.get(i) != null);
        }
        return known;
    }
}
