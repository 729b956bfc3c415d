package org.hongchuang.policies.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Rulebooks;

/** The editions of all rulebooks: those that come with the house, and those published here. */
public interface Editions {
    /**
     * All editions, complete. What another server publishes is there within seconds; whoever needs one set for a whole
     * piece of work keeps what this gives.
     */
    Rulebooks current();

    /**
     * A draft as it stands, or nothing if there is no such draft.
     *
     * @throws Rejection if its text has errors
     * @throws org.hongchuang.kernel.access.AccessDenied if the actor neither works on drafts nor audits them
     */
    Optional<Edition> draft(UUID draft);

    /**
     * The edition somebody chose by name.
     *
     * @param choice {@code nanchang-bases@2019-06-20}, or {@code draft:} and the id of a draft; then, where other
     *     readings are wanted, {@code #NB-2=B,NB-5=B}
     * @throws Rejection if there is no such edition, ruling or reading, or it is a draft whose text has errors
     * @throws org.hongchuang.kernel.access.AccessDenied if it is a draft, and the actor has no business with drafts
     */
    Edition resolve(String choice);

    /** The editions there are, by rulebook and first day. */
    List<EditionRow> list();

    /**
     * The file of an edition as it was published.
     *
     * @return YAML
     * @throws NotFound if there is none of this name
     */
    String text(EditionId edition);
}
