package org.hongchuang.policies.api;

import java.util.Locale;

/**
 * Editions as people read them. Every edition is chosen as {@link Editions#resolve} says, and refused as it says; the words
 * are those of the language asked for, Chinese unless it is English.
 */
public interface Library {
    /** All an edition says, section by section, its formulas in words. */
    EditionDocument document(String choice, Locale language);

    /** What the second edition has otherwise than the first. */
    Difference difference(String from, String to, Locale language);

    /** What became of every article, and the register of rulings. */
    Coverage coverage(String choice, Locale language);
}
