package org.hongchuang.policies.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An edition in a list.
 *
 * @param id such as {@code nanchang-bases@2019-06-20}
 * @param rulebook the rulebook it is an edition of
 * @param number of the document, as its issuer gave it
 * @param from first day in force
 * @param until last day in force, itself included; the day before the next edition begins where none was set; null for no end
 * @param standing as of today
 * @param hash SHA-256 of its content
 * @param publishedName who published it here; null if it came with the house
 * @param publishedAt when it was published here; null if it came with the house
 * @param retroactiveGrounds why it began before the day after its publication; null if it did not
 */
public record EditionRow(
        String id,
        String rulebook,
        Localized title,
        String number,
        LocalDate from,
        @Nullable LocalDate until,
        Standing standing,
        String hash,
        @Nullable String publishedName,
        @Nullable Instant publishedAt,
        @Nullable String retroactiveGrounds)
        implements Serializable {}
