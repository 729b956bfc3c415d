package org.hongchuang.accreditation.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * One command for many cases: tried first, then carried out. Each case is moved in a transaction of its own, with its own
 * history and audit entry, so that one that is refused holds up no other.
 */
public interface BulkMoves {
    /** Cases that can be moved at once. */
    int MOST = 200;

    /** The commands that may be given to many cases, as far as the actor's roles allow them. */
    Set<CaseCommand> offered();

    /**
     * The cases that meet a filter, newest first.
     *
     * @throws Rejection if there are more than {@link #MOST}
     */
    List<UUID> matching(CaseFilter filter);

    /**
     * What the command would do to each case, found by doing it and taking it back.
     *
     * @param grounds opinion or grounds, the same for all; null where none are given
     * @throws Rejection if the command is not offered, or for none or too many cases
     */
    List<BulkLine> preview(CaseCommand command, Collection<UUID> cases, @Nullable String grounds);

    /**
     * Gives the command to each case that was not changed since it was previewed.
     *
     * @throws Rejection as {@link #preview}
     */
    List<BulkLine> carryOut(CaseCommand command, Collection<BulkCase> cases, @Nullable String grounds);
}
