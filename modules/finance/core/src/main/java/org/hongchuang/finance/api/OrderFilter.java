package org.hongchuang.finance.api;

import org.jspecify.annotations.Nullable;

/**
 * Which payment orders to list.
 *
 * @param text part of the number, the case's or the payee's name; empty for all
 * @param state null for all
 */
public record OrderFilter(String text, @Nullable OrderState state) {
    public static final OrderFilter ALL = new OrderFilter("", null);
}
