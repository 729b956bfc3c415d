package org.hongchuang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * The title that is conferred.
 *
 * @param term for how long; null: until it is withdrawn
 * @param renewal what lets it go on after the term; null where the document has nothing of the sort
 */
public record Honour(
        Localized title,
        boolean plaque,
        @Nullable Term term,
        @Nullable Renewal renewal,
        Cite cite) {}
