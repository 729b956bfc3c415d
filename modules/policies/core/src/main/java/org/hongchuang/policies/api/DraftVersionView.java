package org.hongchuang.policies.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A saved version of a draft.
 *
 * @param number from 1
 * @param hash SHA-256 of its content as an edition; null if it has errors
 */
public record DraftVersionView(
        int number, Signature saved, @Nullable String hash) implements Serializable {}
