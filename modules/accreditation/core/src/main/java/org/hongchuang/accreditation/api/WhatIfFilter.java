package org.hongchuang.accreditation.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a what-if are wanted; what is null does not matter.
 *
 * @param changed true for those that differ in anything, false for those that do not
 * @param change what they differ in
 * @param county the county or zone they lie in
 * @param text part of the name
 */
public record WhatIfFilter(
        @Nullable Boolean changed,
        @Nullable Change change,
        @Nullable UUID county,
        @Nullable String text) {
    public static final WhatIfFilter ALL = new WhatIfFilter(null, null, null, null);
}
