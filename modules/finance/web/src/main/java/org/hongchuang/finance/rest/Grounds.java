package org.hongchuang.finance.rest;

import org.jspecify.annotations.Nullable;

/** Why something is done. */
public record Grounds(@Nullable String grounds) {
    static String of(@Nullable Grounds body) {
        return body == null || body.grounds() == null ? "" : body.grounds();
    }
}
