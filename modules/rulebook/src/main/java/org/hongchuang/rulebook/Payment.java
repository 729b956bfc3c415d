package org.hongchuang.rulebook;

/** How a subsidy of a fixed amount is paid out. */
public enum Payment {
    ONCE,
    /** In shares that follow the yearly results. */
    INSTALMENTS,
    /** In stages that each decision sets and that sum to the amount. */
    BY_PLAN
}
