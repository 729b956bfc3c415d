package org.hongchuang.kernel.access;

/** What can be done in the system; which role may do it is decided in {@link AccessPolicy}. */
public enum Permission {
    CASE_VIEW,
    APPLICATION_EDIT,
    CASE_RECOMMEND,
    CASE_VERIFY,
    CASE_DECIDE,
    FIGURES_EDIT,
    ITEM_SCORE,
    FINDING_VIEW,
    FINDING_SETTLE,
    EVALUATION_VIEW,
    EVALUATION_RUN,
    WHAT_IF_RUN,
    REPLAY_RUN,
    RULEBOOK_VIEW,
    RULEBOOK_DRAFT,
    RULEBOOK_CHECK,
    RULEBOOK_PUBLISH,
    STUDIO_VIEW,
    MONEY_VIEW,
    ORDER_MAKE,
    ORDER_CHECK,
    ORDER_APPROVE,
    BATCH_EXPORT,
    STATEMENT_IMPORT,
    PAYMENT_MATCH,
    CALENDAR_KEEP,
    DASHBOARD_VIEW,
    AUDIT_VIEW
}
