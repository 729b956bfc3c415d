package org.hongchuang.rulebook;

/** How often something comes back. */
public enum Interval {
    ONCE,
    YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH,
    /** The 旬: to the 10th, to the 20th, and to the end of a month. */
    TEN_DAYS,
    /** Again and again, the document naming no interval. */
    REGULARLY,
    ALWAYS
}
