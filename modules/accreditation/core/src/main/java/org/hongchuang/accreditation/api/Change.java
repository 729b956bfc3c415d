package org.hongchuang.accreditation.api;

/** In what a case would come out differently. */
public enum Change {
    /** Another grade, or one where there was none. */
    GRADE,
    /** Other certain or attainable points. */
    POINTS,
    /** The conditions of the title come out otherwise. */
    ELIGIBILITY,
    SUBSIDY_GAINED,
    SUBSIDY_LOST,
    /** Another amount in all. */
    MONEY,
    WARN_BEGINS,
    WARN_ENDS,
    RECTIFY_BEGINS,
    RECTIFY_ENDS,
    WITHDRAW_BEGINS,
    WITHDRAW_ENDS,
    BAN_BEGINS,
    BAN_ENDS,
    RECOVER_BEGINS,
    RECOVER_ENDS,
    /** The same consequences, but another deadline or another length of a ban. */
    TERMS,
    /** One side cannot work with the facts of the case. */
    UNFIT
}
