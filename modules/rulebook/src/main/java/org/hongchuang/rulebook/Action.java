package org.hongchuang.rulebook;

/** What a consequence does to the case. A withdrawal may carry a ban. */
public enum Action {
    WARN,
    RECTIFY,
    WITHDRAW,
    BAN,
    /** Everything that was paid is to be paid back. */
    RECOVER,
    /** Another body is told, whose approval what follows may need. */
    REPORT
}
