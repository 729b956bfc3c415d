package org.hongchuang.accreditation.api;

/** What a person has to decide on a finding. */
public enum FindingAction {
    WARN,
    RECTIFY,
    WITHDRAW,
    BAN,
    RECOVER,
    /** The body the policy names is to be told. */
    REPORT,
    /** A subsidy is due. */
    SUBSIDY,
    /** A condition of the title is no longer met. */
    REVIEW,
    /** Figures the appraisal needs are missing. */
    FIGURES
}
