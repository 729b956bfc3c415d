package org.hongchuang.accreditation.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which order cases are listed. Cases without the day come last where the latest day comes first, and first otherwise.
 *
 * @param descending the latest, or the last of the alphabet, first
 */
public record CaseOrder(By by, boolean descending) {
    /** What cases are ordered by. */
    public enum By {
        /** When the case was begun. */
        BEGUN,
        NAME,
        /** Since when it has been in its state. */
        STATE_SINCE,
        APPLIED_ON,
        NAMED_ON
    }

    public static final CaseOrder NEWEST = new CaseOrder(By.BEGUN, true);

    /**
     * Reads {@code name} or {@code -name}, {@code begun}, {@code state-since}, {@code applied-on}, {@code named-on}; the
     * newest first if nothing is said.
     *
     * @return empty if there is no such order
     */
    public static Optional<CaseOrder> parse(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return Optional.of(NEWEST);
        }
        boolean descending = word.startsWith("-");
        String by = word.substring(descending ? 1 : 0);
        return Arrays.stream(By.values())
                .filter(each -> word(each).equals(by))
                .findFirst()
                .map(each -> new CaseOrder(each, descending));
    }

    /** As {@link #parse} reads it. */
    public String word() {
        return (descending ? "-" : "") + word(by);
    }

    private static String word(By by) {
        return by.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
