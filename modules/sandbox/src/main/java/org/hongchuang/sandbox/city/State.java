package org.hongchuang.sandbox.city;

/** Where a case stands, as the table has it. */
enum State {
    DRAFT,
    SUBMITTED,
    RETURNED,
    RECOMMENDED,
    VERIFIED,
    APPROVED,
    REJECTED,
    NAMED;

    boolean atLeastRecommended() {
        return this == RECOMMENDED || atLeastVerified();
    }

    boolean atLeastVerified() {
        return this == VERIFIED || decided();
    }

    boolean decided() {
        return this == APPROVED || this == REJECTED || this == NAMED;
    }
}
