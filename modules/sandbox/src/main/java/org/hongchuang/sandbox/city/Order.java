package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment order.
 *
 * @param day it was or is to be handed to the bank; the steps before it were taken in the days before
 */
record Order(long id, UUID publicId, Entitlement entitlement, OrderState state, LocalDate day) {
    String number() {
        return String.format("HC%d%08d", made().getYear(), id);
    }

    Base base() {
        return entitlement.base();
    }

    BigDecimal amount() {
        return entitlement.amount();
    }

    Account maker() {
        return Account.maker(base().index());
    }

    LocalDate made() {
        return day.minusDays(4);
    }

    LocalDate checked() {
        return day.minusDays(3);
    }

    LocalDate approved() {
        return day.minusDays(2);
    }

    /** The bank's entry. */
    LocalDate booked() {
        return day.plusDays(1);
    }

    /** The bank's entry of the money coming back. */
    LocalDate broughtBack() {
        return day.plusDays(4);
    }

    LocalDate since() {
        return switch (state) {
            case MADE -> made();
            case CHECKED, CANCELLED -> checked();
            case APPROVED -> approved();
            case EXPORTED -> day;
            case PAID -> booked();
            case RETURNED -> broughtBack();
        };
    }
}
