package org.hongchuang.accreditation.api;

/** A finding waits for a person until it is settled. */
public enum FindingState {
    OPEN,
    SETTLED
}
