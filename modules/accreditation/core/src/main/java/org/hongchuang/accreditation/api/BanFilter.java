package org.hongchuang.accreditation.api;

import org.jspecify.annotations.Nullable;

/**
 * Which bans are wanted; what is null does not narrow.
 *
 * @param text a whole credit code, or part of the name of a unit or of a leading person
 * @param standing only those that keep someone from applying today
 */
public record BanFilter(
        @Nullable String text, boolean standing, @Nullable String rulebook) {
    public static final BanFilter ALL = new BanFilter(null, false, null);
}
