package org.hongchuang.kernel.access;

import static org.hongchuang.kernel.access.Permission.*;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The one table of which role may do what. What is not granted here is denied.
 *
 * <p>A role's reach is bounded twice: by the permissions here and by the organisation the person acts for.
 */
public final class AccessPolicy {
    private static final Map<Role, Set<Permission>> GRANTS = new EnumMap<>(Map.of(
            Role.APPLICANT,
                    EnumSet.of(CASE_VIEW, APPLICATION_EDIT, FIGURES_EDIT, FINDING_VIEW, MONEY_VIEW, RULEBOOK_VIEW),
            Role.COUNTY_OFFICER,
                    EnumSet.of(
                            CASE_VIEW,
                            CASE_RECOMMEND,
                            FIGURES_EDIT,
                            FINDING_VIEW,
                            RESULT_VIEW,
                            MEASURE_VIEW,
                            BAN_VIEW,
                            MONEY_VIEW,
                            RULEBOOK_VIEW,
                            NOTICE_VIEW,
                            OBJECTION_RECORD,
                            QUESTIONNAIRE_VIEW,
                            COMPLAINT_VIEW,
                            COMPLAINT_REGISTER,
                            STUDIO_VIEW,
                            DASHBOARD_VIEW),
            Role.OFFICE_OFFICER,
                    EnumSet.of(
                            CASE_VIEW,
                            CASE_VERIFY,
                            FIGURES_EDIT,
                            ITEM_SCORE,
                            ASSESSMENT_VIEW,
                            ASSESSMENT_ARRANGE,
                            RESULT_VIEW,
                            RESULT_PROPOSE,
                            RESULT_CONFIRM,
                            FINDING_VIEW,
                            FINDING_SETTLE,
                            MEASURE_VIEW,
                            MEASURE_PROPOSE,
                            BAN_VIEW,
                            EVALUATION_VIEW,
                            EVALUATION_RUN,
                            WHAT_IF_RUN,
                            REPLAY_RUN,
                            RULEBOOK_VIEW,
                            RULEBOOK_DRAFT,
                            RULEBOOK_CHECK,
                            CALENDAR_KEEP,
                            NOTICE_VIEW,
                            NOTICE_POST,
                            OBJECTION_RECORD,
                            OBJECTION_ANSWER,
                            QUESTIONNAIRE_VIEW,
                            QUESTIONNAIRE_KEEP,
                            COMPLAINT_VIEW,
                            COMPLAINT_REGISTER,
                            COMPLAINT_JUDGE,
                            STUDIO_VIEW,
                            MONEY_VIEW,
                            DASHBOARD_VIEW),
            Role.DECISION_RECORDER,
                    EnumSet.of(
                            CASE_VIEW,
                            CASE_DECIDE,
                            FINDING_VIEW,
                            ASSESSMENT_VIEW,
                            RESULT_VIEW,
                            RESULT_CONFIRM,
                            MEASURE_VIEW,
                            MEASURE_DECIDE,
                            BAN_VIEW,
                            WHAT_IF_RUN,
                            RULEBOOK_VIEW,
                            RULEBOOK_PUBLISH,
                            NOTICE_VIEW,
                            OBJECTION_ANSWER,
                            QUESTIONNAIRE_VIEW,
                            COMPLAINT_VIEW,
                            STUDIO_VIEW,
                            DASHBOARD_VIEW),
            Role.FINANCE_MAKER,
                    EnumSet.of(
                            MONEY_VIEW,
                            ORDER_MAKE,
                            BATCH_EXPORT,
                            STATEMENT_IMPORT,
                            PAYMENT_MATCH,
                            RULEBOOK_VIEW,
                            DASHBOARD_VIEW),
            Role.FINANCE_CHECKER, EnumSet.of(MONEY_VIEW, ORDER_CHECK, PAYMENT_MATCH, RULEBOOK_VIEW, DASHBOARD_VIEW),
            Role.FINANCE_APPROVER, EnumSet.of(MONEY_VIEW, ORDER_APPROVE, RULEBOOK_VIEW, DASHBOARD_VIEW),
            Role.LEADER,
                    EnumSet.of(
                            CASE_VIEW,
                            FINDING_VIEW,
                            ASSESSMENT_VIEW,
                            RESULT_VIEW,
                            MEASURE_VIEW,
                            BAN_VIEW,
                            EVALUATION_VIEW,
                            WHAT_IF_RUN,
                            RULEBOOK_VIEW,
                            NOTICE_VIEW,
                            QUESTIONNAIRE_VIEW,
                            COMPLAINT_VIEW,
                            STUDIO_VIEW,
                            MONEY_VIEW,
                            DASHBOARD_VIEW),
            Role.AUDITOR,
                    EnumSet.of(
                            CASE_VIEW,
                            FINDING_VIEW,
                            ASSESSMENT_VIEW,
                            RESULT_VIEW,
                            MEASURE_VIEW,
                            BAN_VIEW,
                            EVALUATION_VIEW,
                            WHAT_IF_RUN,
                            REPLAY_RUN,
                            RULEBOOK_VIEW,
                            NOTICE_VIEW,
                            QUESTIONNAIRE_VIEW,
                            COMPLAINT_VIEW,
                            STUDIO_VIEW,
                            MONEY_VIEW,
                            DASHBOARD_VIEW,
                            AUDIT_VIEW)));

    private AccessPolicy() {}

    /** Whether one of the roles grants the permission. */
    public static boolean grants(Collection<Role> roles, Permission permission) {
        return roles.stream()
                .anyMatch(role -> GRANTS.getOrDefault(role, Set.of()).contains(permission));
    }
}
