package org.hongchuang.rulebook;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values that a rule looked at, put into words when somebody reads them: a run over a portfolio stores none. Immutable. */
final class LookedAt extends AbstractList<Compared> {

    private final Supplier<List<Compared>> words;
    private @Nullable List<Compared> read;

    /** @param words gives the same whenever it is asked */
    LookedAt(Supplier<List<Compared>> words) {
        this.words = words;
    }

    @Override
    public Compared get(int index) {
        return read().get(index);
    }

    @Override
    public int size() {
        return read().size();
    }

    private List<Compared> read() {
        List<Compared> known = read;
        if (known == null) {
            known = List.copyOf(words.get());
            read = known;
        }
        return known;
    }
}
