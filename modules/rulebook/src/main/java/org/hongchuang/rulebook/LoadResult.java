package org.hongchuang.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** What came of reading an edition file: the edition, or everything that is wrong with it. */
public sealed interface LoadResult {

    /** The file is sound. */
    record Loaded(Edition edition) implements LoadResult {}

    /** The file is not sound; the problems are in the order of the file. */
    record Refused(List<EditionProblem> problems) implements LoadResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The edition, where the file is known to be sound.
     *
     * @throws IllegalStateException listing the problems if there are any
     */
    default Edition orThrow() {
        if (this instanceof Loaded loaded) {
            return loaded.edition();
        }
        String problems = ((Refused) this)
                .problems().stream().map(EditionProblem::toString).collect(Collectors.joining("\n"));
        throw new IllegalStateException("The edition has problems:\n" + problems);
    }
}
