package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What a base was awarded for a year. */
record Entitlement(
        long id,
        UUID publicId,
        Base base,
        Subsidy subsidy,
        BigDecimal amount,
        int year,
        UUID receipt,
        LocalDate raisedOn) {}
