package org.hongchuang.finance.api;

import org.jspecify.annotations.Nullable;

/**
 * Which lines to list.
 *
 * @param text part of the counterparty, reference or memo; empty for all
 * @param state null for all
 * @param flag null for all
 */
public record LineFilter(
        String text, @Nullable LineState state, @Nullable LineFlag flag) {
    public static final LineFilter OPEN = new LineFilter("", LineState.OPEN, null);
}
