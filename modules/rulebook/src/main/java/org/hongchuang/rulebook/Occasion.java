package org.hongchuang.rulebook;

/** What a subsidy is paid for. */
public enum Occasion {
    NAMING,
    APPRAISAL,
    /** The naming and the appraisals after it, in {@link Subsidy#instalments()}. */
    INSTALMENTS
}
