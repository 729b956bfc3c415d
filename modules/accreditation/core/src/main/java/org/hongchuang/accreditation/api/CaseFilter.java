package org.hongchuang.accreditation.api;

import org.jspecify.annotations.Nullable;

/**
 * Which cases are wanted; what is null does not narrow.
 *
 * @param text part of the name, or a whole credit code
 * @param kind id of one of the rulebook's kinds
 */
public record CaseFilter(
        @Nullable String text,
        @Nullable CaseState state,
        @Nullable String kind) {
    public static final CaseFilter ALL = new CaseFilter(null, null, null);
}
