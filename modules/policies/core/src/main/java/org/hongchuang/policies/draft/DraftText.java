package org.hongchuang.policies.draft;

import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.api.DraftCommand;
import org.hongchuang.policies.api.InvalidEdition;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionLoader;
import org.hongchuang.rulebook.LoadResult;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody hands in.
 *
 * @param hash of its content as an edition; null if it has errors
 */
record DraftText(String yaml, Heading heading, @Nullable String hash) {
    static final String NAME = "draft.yaml";

    private static final int LONGEST = 2_000_000;

    /** @throws InvalidEdition if it is no sound edition */
    static DraftText sound(String yaml) {
        return of(yaml, edition(yaml));
    }

    /** @throws InvalidEdition if it is no sound edition */
    static Edition edition(String yaml) {
        LoadResult result = EditionLoader.load(yaml, NAME);
        if (result instanceof LoadResult.Refused refused) {
            throw new InvalidEdition(refused.problems());
        }
        return result.orThrow();
    }

    /**
     * As it is, with whatever errors it has.
     *
     * @throws Rejection if there is nothing to keep, or it cannot be kept as it is
     */
    static DraftText asItIs(String yaml) {
        if (yaml.isBlank()) {
            throw new Rejection("policies.draft.text-missing");
        }
        if (yaml.length() > LONGEST) {
            throw new Rejection("policies.draft.text-too-long", LONGEST);
        }
        if (yaml.codePoints().anyMatch(DraftText::cannotBeKept)) {
            throw new Rejection("policies.draft.text-unreadable");
        }
        return EditionLoader.load(yaml, NAME) instanceof LoadResult.Loaded loaded
                ? of(yaml, loaded.edition())
                : new DraftText(yaml, Heading.glimpsed(yaml), null);
    }

    private static DraftText of(String yaml, Edition edition) {
        return new DraftText(yaml, Heading.of(edition), edition.hash());
    }

    private static boolean cannotBeKept(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE;
    }

    boolean sound() {
        return hash != null;
    }

    DraftCommand command() {
        return sound() ? DraftCommand.SAVE : DraftCommand.SET_ASIDE;
    }
}
