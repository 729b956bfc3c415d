package org.hongchuang.accreditation.api;

import org.hongchuang.rulebook.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A stored receipt computed again from its edition and inputs.
 *
 * @param result whether it came out as it was stored
 * @param receipt what came out; null if nothing did
 * @param sha256 hash of what came out; empty if nothing did
 */
public record Replay(Result result, @Nullable Receipt receipt, String sha256) {
    /** How the second computation compares with the first. */
    public enum Result {
        /** Byte for byte what was stored. */
        MATCHES,
        /** The same edition and inputs gave something else. */
        DIFFERS,
        /** The text of the edition is not what it was. */
        EDITION_CHANGED,
        /** The edition is unknown or the inputs cannot be read. */
        IMPOSSIBLE
    }

    public boolean matches() {
        return result == Result.MATCHES;
    }
}
