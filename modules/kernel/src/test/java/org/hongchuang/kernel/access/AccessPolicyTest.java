package org.hongchuang.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessPolicyTest {
    private static final Set<Permission> CHANGING = EnumSet.of(
            Permission.APPLICATION_EDIT,
            Permission.CASE_RECOMMEND,
            Permission.CASE_VERIFY,
            Permission.CASE_DECIDE,
            Permission.FIGURES_EDIT,
            Permission.ITEM_SCORE,
            Permission.ASSESSMENT_ARRANGE,
            Permission.RESULT_PROPOSE,
            Permission.RESULT_CONFIRM,
            Permission.FINDING_SETTLE,
            Permission.MEASURE_PROPOSE,
            Permission.MEASURE_DECIDE,
            Permission.EVALUATION_RUN,
            Permission.RULEBOOK_DRAFT,
            Permission.RULEBOOK_CHECK,
            Permission.RULEBOOK_PUBLISH,
            Permission.CALENDAR_KEEP,
            Permission.TERM_KEEP,
            Permission.NOTICE_POST,
            Permission.OBJECTION_RECORD,
            Permission.OBJECTION_ANSWER,
            Permission.QUESTIONNAIRE_KEEP,
            Permission.COMPLAINT_REGISTER,
            Permission.COMPLAINT_JUDGE,
            Permission.ORDER_MAKE,
            Permission.ORDER_CHECK,
            Permission.ORDER_APPROVE,
            Permission.BATCH_EXPORT,
            Permission.STATEMENT_IMPORT,
            Permission.PAYMENT_MATCH);

    @ParameterizedTest
    @EnumSource(Permission.class)
    void nobodyMayDoNothing(Permission permission) {
        assertThat(Actor.NOBODY.may(permission)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void everyPermissionIsHeldBySomeRole(Permission permission) {
        assertThat(Stream.of(Role.values()).anyMatch(role -> AccessPolicy.grants(Set.of(role), permission)))
                .isTrue();
    }

    @Test
    void leadersAndAuditorsChangeNothing() {
        assertThat(CHANGING)
                .noneMatch(permission -> AccessPolicy.grants(Set.of(Role.LEADER, Role.AUDITOR), permission));
    }

    @Test
    void makingCheckingAndApprovingAreThreeRoles() {
        for (Permission step : Set.of(Permission.ORDER_MAKE, Permission.ORDER_CHECK, Permission.ORDER_APPROVE)) {
            assertThat(Stream.of(Role.values()).filter(role -> AccessPolicy.grants(Set.of(role), step)))
                    .hasSize(1);
        }
    }

    @Test
    void whoIsAssessedNeitherSeesSheetsNorDecides() {
        for (Permission step : Set.of(
                Permission.ASSESSMENT_VIEW,
                Permission.ASSESSMENT_ARRANGE,
                Permission.RESULT_VIEW,
                Permission.RESULT_PROPOSE,
                Permission.RESULT_CONFIRM)) {
            assertThat(AccessPolicy.grants(Set.of(Role.APPLICANT), step)).isFalse();
        }
    }

    @Test
    void noRoleBothProposesMeasuresAndRecordsDecisionsOnThem() {
        assertThat(Stream.of(Role.values())
                        .filter(role -> AccessPolicy.grants(Set.of(role), Permission.MEASURE_PROPOSE))
                        .filter(role -> AccessPolicy.grants(Set.of(role), Permission.MEASURE_DECIDE)))
                .isEmpty();
    }

    @Test
    void noRoleBothDraftsAndPublishesRulebooks() {
        assertThat(Stream.of(Role.values())
                        .filter(role -> AccessPolicy.grants(Set.of(role), Permission.RULEBOOK_DRAFT))
                        .filter(role -> AccessPolicy.grants(Set.of(role), Permission.RULEBOOK_PUBLISH)))
                .isEmpty();
    }

    @Test
    void whatOnlyRolesKeepApartNoDeputyBringsTogether() {
        Set<Role> finance = Set.of(Role.FINANCE_MAKER, Role.FINANCE_CHECKER, Role.FINANCE_APPROVER);
        for (Role role : Role.values()) {
            for (Role deputy : Role.values()) {
                boolean may = role == deputy
                        ? role != Role.AUDITOR && role != Role.SECURITY_ADMINISTRATOR
                        : finance.contains(role) && finance.contains(deputy);
                assertThat(AccessPolicy.handedOver(Set.of(role), Set.of(deputy)).contains(role))
                        .as("%s to %s", role, deputy)
                        .isEqualTo(may);
            }
        }
    }

    @Test
    void securityAdministratorsLookAtDelegationsAndDoNothingElse() {
        assertThat(Stream.of(Permission.values())
                        .filter(permission -> AccessPolicy.grants(Set.of(Role.SECURITY_ADMINISTRATOR), permission)))
                .containsExactly(Permission.DELEGATION_KEEP);
    }

    @Test
    void reachIsOwnOrganisationAndBelow() {
        Actor county = new Actor("c", "c", Set.of(Role.COUNTY_OFFICER), "/1/2/", "西湖区", false);
        assertThat(county.reaches("/1/2/")).isTrue();
        assertThat(county.reaches("/1/2/7/")).isTrue();
        assertThat(county.reaches("/1/20/")).isFalse();
        assertThat(county.reaches("/1/")).isFalse();
        assertThat(Actor.NOBODY.reaches("/1/")).isFalse();
    }
}
