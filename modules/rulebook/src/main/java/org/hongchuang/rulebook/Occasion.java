package org.hongchuang.rulebook;

/** What a subsidy is paid for. */
public enum Occasion {
    NAMING,
    APPRAISAL
}
