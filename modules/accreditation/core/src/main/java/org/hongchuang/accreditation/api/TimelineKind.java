package org.hongchuang.accreditation.api;

import org.hongchuang.kernel.access.Permission;

/** What entries of a timeline are about, and what it takes to see them beside seeing the case. */
public enum TimelineKind {
    STEP(Permission.CASE_VIEW),
    BASE_DATA(Permission.CASE_VIEW),
    FIGURES(Permission.CASE_VIEW),
    ROSTER(Permission.CASE_VIEW),
    VISIT(Permission.CASE_VIEW),
    DOCUMENT(Permission.CASE_VIEW),
    LETTER(Permission.CASE_VIEW),
    RECEIPT(Permission.CASE_VIEW),
    RESULT(Permission.RESULT_VIEW),
    NOTICE(Permission.NOTICE_VIEW),
    COMPLAINT(Permission.COMPLAINT_VIEW),
    FINDING(Permission.FINDING_VIEW),
    MEASURE(Permission.CASE_VIEW),
    QUESTIONNAIRE(Permission.QUESTIONNAIRE_VIEW),
    MONEY(Permission.MONEY_VIEW);

    private final Permission permission;

    TimelineKind(Permission permission) {
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
