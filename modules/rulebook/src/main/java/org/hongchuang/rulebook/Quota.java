package org.hongchuang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * How many there may be in all cases together.
 *
 * @param each null: ever
 */
public record Quota(int atMost, @Nullable Interval each, Cite cite) {}
