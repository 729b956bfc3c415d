package org.hongchuang.accreditation.api;

/** An evaluation run is under way until none of its chunks is pending. */
public enum RunState {
    RUNNING,
    ENDED
}
