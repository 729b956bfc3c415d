package org.hongchuang.accreditation.api;

/** A run is under way until none of its chunks is pending. */
public enum RunState {
    RUNNING,
    /** Cancelled, while workers finish the chunks they have in hand. */
    CANCELLING,
    ENDED,
    /** Ended before its time: what it found is only a part. */
    CANCELLED;

    public boolean underWay() {
        return this == RUNNING || this == CANCELLING;
    }
}
