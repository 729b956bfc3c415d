package org.hongchuang.policies.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A step of a draft.
 *
 * @param from null for the first version
 * @param grounds why it was returned, withdrawn or made retroactive, or what the trial showed; may be empty
 */
public record DraftEventView(
        Signature by, DraftCommand command, @Nullable DraftState from, DraftState to, String grounds)
        implements Serializable {}
