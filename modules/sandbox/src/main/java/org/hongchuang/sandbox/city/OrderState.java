package org.hongchuang.sandbox.city;

/** Where a payment order stands, as the table has it. */
enum OrderState {
    MADE,
    CHECKED,
    APPROVED,
    EXPORTED,
    PAID,
    RETURNED,
    CANCELLED;

    boolean checked() {
        return this != MADE && this != CANCELLED;
    }

    boolean approved() {
        return checked() && this != CHECKED;
    }

    boolean exported() {
        return approved() && this != APPROVED;
    }

    /** Whether the bank's lines about it have been imported already. */
    boolean settled() {
        return this == PAID || this == RETURNED;
    }
}
