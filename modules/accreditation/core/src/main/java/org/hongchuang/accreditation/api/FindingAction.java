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
    FIGURES,
    /** The time a decision allowed, or a ban, has passed. */
    DEADLINE,
    /** The term of the title comes to its end, or has. */
    RENEW;

    /** Whether a measure may be proposed on it. */
    public boolean asksForMeasure() {
        return switch (this) {
            case WARN, RECTIFY, WITHDRAW, BAN, RECOVER, REPORT -> true;
            case SUBSIDY, REVIEW, FIGURES, DEADLINE, RENEW -> false;
        };
    }
}
