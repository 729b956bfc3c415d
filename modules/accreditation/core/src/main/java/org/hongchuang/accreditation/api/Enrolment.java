package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A base that another document recognised.
 *
 * @param organisation the base's own
 * @param kind one that the edition has no procedure for
 * @param payee needed only where naming a base of the kind brings money
 * @param issuedOn day of the document, which is the day of recognition; not after today
 * @param number of the document
 * @param issuer who issued it
 */
public record Enrolment(
        @Nullable UUID organisation,
        String kind,
        @Nullable String creditCode,
        @Nullable Payee payee,
        @Nullable LocalDate issuedOn,
        @Nullable String number,
        @Nullable String issuer)
        implements Serializable {}
