package org.hongchuang.rulebook.instalment;

/** How far a path of instalments is. */
public enum State {
    /** Further shares can be earned, the last result having passed. */
    RUNNING,
    /** Further shares can be earned, the last result having failed. */
    WARNED,
    /** Everything is paid. */
    COMPLETE,
    /** Too many failures one after the other: the title is withdrawn, the rest is not paid. */
    WITHDRAWN,
    /** The cycle is over: the rest is not paid. */
    LAPSED;

    /** True while further shares can be earned. */
    public boolean open() {
        return this == RUNNING || this == WARNED;
    }
}
