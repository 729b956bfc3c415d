package org.hongchuang.finance.api;

import org.jspecify.annotations.Nullable;

/**
 * Which entitlements to list.
 *
 * @param text part of the case's or payee's name; empty for all
 * @param state null for all
 */
public record EntitlementFilter(String text, @Nullable EntitlementState state) {
    public static final EntitlementFilter ALL = new EntitlementFilter("", null);
}
