package org.hongchuang.rulebook;

/** What a consequence does to the case. A withdrawal may carry a ban in years. */
public enum Action {
    WARN,
    RECTIFY,
    WITHDRAW,
    BAN,
    RECOVER
}
