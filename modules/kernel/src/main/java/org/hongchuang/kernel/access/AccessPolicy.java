package org.hongchuang.kernel.access;

import static org.hongchuang.kernel.access.Permission.*;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table of which role may do what. What is not granted here is denied.
 *
 * <p>A role's reach is bounded twice: by the permissions here and by the organisation the person acts for.
 */
public final class AccessPolicy {
    private static final Map<Role, Set<Permission>> GRANTS = new EnumMap<>(Map.of(
            Role.APPLICANT,
                    EnumSet.of(
                            CASE_VIEW,
                            APPLICATION_EDIT,
                            FIGURES_EDIT,
                            FINDING_VIEW,
                            MONEY_VIEW,
                            RULEBOOK_VIEW,
                            DELEGATION_GIVE,
                            REMINDER_VIEW),
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
                            DELEGATION_GIVE,
                            REMINDER_VIEW,
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
                            TERM_KEEP,
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
                            DELEGATION_GIVE,
                            REMINDER_VIEW,
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
                            DELEGATION_GIVE,
                            REMINDER_VIEW,
                            DASHBOARD_VIEW),
            Role.FINANCE_MAKER,
                    EnumSet.of(
                            MONEY_VIEW,
                            ORDER_MAKE,
                            BATCH_EXPORT,
                            STATEMENT_IMPORT,
                            PAYMENT_MATCH,
                            RULEBOOK_VIEW,
                            DELEGATION_GIVE,
                            REMINDER_VIEW,
                            DASHBOARD_VIEW),
            Role.FINANCE_CHECKER,
                    EnumSet.of(
                            MONEY_VIEW,
                            ORDER_CHECK,
                            PAYMENT_MATCH,
                            RULEBOOK_VIEW,
                            DELEGATION_GIVE,
                            REMINDER_VIEW,
                            DASHBOARD_VIEW),
            Role.FINANCE_APPROVER,
                    EnumSet.of(
                            MONEY_VIEW, ORDER_APPROVE, RULEBOOK_VIEW, DELEGATION_GIVE, REMINDER_VIEW, DASHBOARD_VIEW),
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
                            DELEGATION_GIVE,
                            REMINDER_VIEW,
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
                            AUDIT_VIEW),
            Role.SECURITY_ADMINISTRATOR, EnumSet.of(DELEGATION_KEEP)));

    private static final Set<Role> FINANCE =
            EnumSet.of(Role.FINANCE_MAKER, Role.FINANCE_CHECKER, Role.FINANCE_APPROVER);

    /** One of which roles a deputy must hold to be handed a role; a role that is missing here is never handed over. */
    private static final Map<Role, Set<Role>> STAND_INS = new EnumMap<>(Map.of(
            Role.APPLICANT, EnumSet.of(Role.APPLICANT),
            Role.COUNTY_OFFICER, EnumSet.of(Role.COUNTY_OFFICER),
            Role.OFFICE_OFFICER, EnumSet.of(Role.OFFICE_OFFICER),
            Role.DECISION_RECORDER, EnumSet.of(Role.DECISION_RECORDER),
            Role.FINANCE_MAKER, FINANCE,
            Role.FINANCE_CHECKER, FINANCE,
            Role.FINANCE_APPROVER, FINANCE,
            Role.LEADER, EnumSet.of(Role.LEADER)));

    /** To whom it is shown that somebody leaves undone what is overdue: upwards in the tree, then within the house. */
    private static final Map<Role, Role> SUPERIORS = new EnumMap<>(Map.of(
            Role.APPLICANT, Role.COUNTY_OFFICER,
            Role.COUNTY_OFFICER, Role.OFFICE_OFFICER,
            Role.OFFICE_OFFICER, Role.LEADER,
            Role.DECISION_RECORDER, Role.LEADER,
            Role.FINANCE_MAKER, Role.LEADER,
            Role.FINANCE_CHECKER, Role.LEADER,
            Role.FINANCE_APPROVER, Role.LEADER));

    private AccessPolicy() {}

    /** Whose work is shown to the roles when it is overdue for too long. */
    public static Set<Role> subordinates(Collection<Role> roles) {
        return SUPERIORS.entrySet().stream()
                .filter(each -> roles.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which of a person's roles may be handed to a deputy who holds the given roles. */
    public static Set<Role> handedOver(Collection<Role> ofPerson, Collection<Role> ofDeputy) {
        return ofPerson.stream()
                .filter(role -> STAND_INS.getOrDefault(role, Set.of()).stream().anyMatch(ofDeputy::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the roles grants the permission. */
    public static boolean grants(Collection<Role> roles, Permission permission) {
        return roles.stream()
                .anyMatch(role -> GRANTS.getOrDefault(role, Set.of()).contains(permission));
    }
}
