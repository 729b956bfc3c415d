package org.hongchuang.kernel.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongchuang.kernel.access.Role.AUDITOR;
import static org.hongchuang.kernel.access.Role.DECISION_RECORDER;
import static org.hongchuang.kernel.access.Role.FINANCE_CHECKER;
import static org.hongchuang.kernel.access.Role.FINANCE_MAKER;
import static org.hongchuang.kernel.access.Role.OFFICE_OFFICER;
import static org.hongchuang.kernel.access.Role.SECURITY_ADMINISTRATOR;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.hongchuang.kernel.TestDatabase;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.audit.TrailForTests;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.sql.Sql;
import org.hongchuang.kernel.time.Clocks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DelegationsTest {
    private static final DataSource DATABASE = TestDatabase.with();
    private static final Sql SQL = new Sql(DATABASE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Map<String, Set<Role>> ROLES = new TreeMap<>(Map.of(
            "li", Set.of(OFFICE_OFFICER),
            "wang", Set.of(OFFICE_OFFICER),
            "zhao", Set.of(OFFICE_OFFICER, AUDITOR),
            "mo", Set.of(FINANCE_MAKER),
            "chen", Set.of(FINANCE_CHECKER),
            "rui", Set.of(DECISION_RECORDER),
            "an", Set.of(SECURITY_ADMINISTRATOR)));

    private final Map<String, Set<Role>> roles = new TreeMap<>(ROLES);
    private final Delegations delegations = new Delegations();
    private final CurrentActor actor = new CurrentActor();
    private final Time time = new Time();
    private final Deputising door = new Deputising();

    /** A clock one can set. */
    private static final class Time extends Clock {
        private Instant now = Instant.parse("2026-11-30T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return Clocks.SHANGHAI;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeAll
    static void people() {
        SQL.update(
                "insert into kern_organisation (id, public_id, path, kind, name) values (1, ?, '/1/', 'CITY', '市总工会')",
                UUID.randomUUID());
        SQL.update(
                "insert into kern_organisation (id, public_id, parent_id, path, kind, name)"
                        + " values (2, ?, 1, '/1/2/', 'COUNTY', '某区总工会')",
                UUID.randomUUID());
        ROLES.keySet()
                .forEach(name -> SQL.update(
                        "insert into kern_person (username, display_name, organisation_id) values (?, ?, 1)",
                        name,
                        "名" + name));
        SQL.update("insert into kern_person (username, display_name, organisation_id) values ('far', '远', 2)");
    }

    @BeforeEach
    void wire() {
        SQL.update("alter table kern_delegation disable trigger all");
        SQL.update("alter table kern_delegation_end disable trigger all");
        SQL.update("alter table kern_stint disable trigger all");
        for (String table : new String[] {"kern_stint", "kern_delegation_end", "kern_delegation", "kern_sign_in"}) {
            SQL.update("delete from " + table);
        }
        SQL.update("alter table kern_delegation enable trigger all");
        SQL.update("alter table kern_delegation_end enable trigger all");
        SQL.update("alter table kern_stint enable trigger all");
        DelegationStore store = new DelegationStore();
        store.sql = SQL;
        SignIns signIns = new SignIns();
        signIns.sql = SQL;
        Stints stints = new Stints();
        stints.sql = SQL;
        delegations.store = store;
        delegations.signIns = signIns;
        delegations.stints = stints;
        delegations.actor = actor;
        delegations.audit = TrailForTests.of(DATABASE, time, actor);
        delegations.clock = time;
        door.delegations = store;
        door.signIns = signIns;
        door.stints = stints;
        door.clock = time;
        ROLES.keySet().forEach(this::comesIn);
    }

    private Actor comesIn(String name) {
        Actor own = new Actor(name, "名" + name, roles.getOrDefault(name, Set.of()), "/1/", "市总工会", false);
        actor.become(door.at(own));
        return actor.get();
    }

    private UUID given(String person, String deputy) {
        comesIn(person);
        return delegations.give(deputy, TODAY, TODAY.plusDays(6), "出差");
    }

    private Actor acts(String deputy, UUID delegation) {
        comesIn(deputy);
        delegations.act(delegation, name -> true);
        return comesIn(deputy);
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.code())
                .isEqualTo(code));
    }

    @Test
    void aDeputyActsInTheRolesOfTheOtherAndUnderBothNames() {
        UUID id = given("chen", "mo");
        assertThat(comesIn("mo").may(Permission.ORDER_CHECK)).isFalse();
        Actor deputy = acts("mo", id);
        assertThat(deputy.may(Permission.ORDER_CHECK)).isTrue();
        assertThat(deputy.may(Permission.ORDER_MAKE))
                .as("not the own roles beside it")
                .isFalse();
        assertThat(deputy.username()).isEqualTo("mo");
        assertThat(deputy.displayName()).isEqualTo("名mo（代名chen）");
        assertThat(deputy.organisationPath()).isEqualTo("/1/");
        assertThat(SQL.first(
                        "select display_name from kern_audit where action = 'kernel.delegation.acting'"
                                + " order by id desc",
                        row -> row.getString(1)))
                .hasValue("名mo");
        delegations.stop();
        assertThat(SQL.first(
                        "select username || ' ' || display_name from kern_audit order by id desc",
                        row -> row.getString(1)))
                .hasValue("mo 名mo（代名chen）");
        assertThat(comesIn("mo").roles()).containsExactly(FINANCE_MAKER);
    }

    @Test
    void onlyColleaguesWhoSignedInAndHoldWhatIsAskedForAreOffered() {
        comesIn("li");
        assertThat(delegations.colleagues()).extracting(Colleague::username).containsExactly("wang", "zhao");
        comesIn("chen");
        assertThat(delegations.colleagues()).extracting(Colleague::username).containsExactly("mo");
        comesIn("rui");
        assertThat(delegations.colleagues())
                .as("a decision is recorded by recorders only")
                .isEmpty();
        refused("kernel.delegation.deputy", () -> delegations.give("li", TODAY, TODAY, null));
        refused("kernel.delegation.deputy", () -> delegations.give("far", TODAY, TODAY, null));
        refused("kernel.delegation.deputy", () -> delegations.give(null, TODAY, TODAY, null));
    }

    @Test
    void theRoleOfAnAdministratorIsNeverHandedOver() {
        roles.put("wang", Set.of(OFFICE_OFFICER, AUDITOR, SECURITY_ADMINISTRATOR));
        comesIn("wang");
        UUID id = given("zhao", "wang");
        assertThat(delegations.mine().get(0).roles()).containsExactly(OFFICE_OFFICER);
        assertThat(acts("wang", id).may(Permission.AUDIT_VIEW)).isFalse();
        assertThatThrownBy(() -> SQL.update(
                        "insert into kern_delegation (public_id, person, deputy, roles, org_path, first_day, last_day,"
                                + " reason, given_at) values (?, 'an', 'li', '{SECURITY_ADMINISTRATOR}', '/1/',"
                                + " current_date, current_date, '', now())",
                        UUID.randomUUID()))
                .hasStackTraceContaining("kern_delegation_not_of_administrators");
    }

    @Test
    void daysAreTodayOrLaterAndNotTooManyAndOnlyOneDeputyAtATime() {
        comesIn("li");
        refused("kernel.delegation.days", () -> delegations.give("wang", TODAY.minusDays(1), TODAY, null));
        refused("kernel.delegation.days", () -> delegations.give("wang", TODAY, TODAY.minusDays(1), null));
        refused("kernel.delegation.days", () -> delegations.give("wang", TODAY, TODAY.plusDays(92), null));
        refused("kernel.delegation.days", () -> delegations.give("wang", null, TODAY, null));
        refused("kernel.delegation.reason", () -> delegations.give("wang", TODAY, TODAY, "长".repeat(201)));
        delegations.give("wang", TODAY.plusDays(3), TODAY.plusDays(5), null);
        refused("kernel.delegation.overlaps", () -> delegations.give("zhao", TODAY, TODAY.plusDays(3), null));
        delegations.give("zhao", TODAY, TODAY.plusDays(2), null);
        assertThat(delegations.mine())
                .extracting(DelegationView::state)
                .containsExactly(DelegationState.AHEAD, DelegationState.RUNNING);
    }

    @Test
    void itHoldsFromTheFirstDayToTheLastAndIsBegunAnewEachDay() {
        comesIn("li");
        UUID id = delegations.give("wang", TODAY.plusDays(1), TODAY.plusDays(2), null);
        comesIn("wang");
        assertThat(delegations.offered()).isEmpty();
        refused("kernel.delegation.not-running", () -> delegations.act(id, name -> true));
        time.now = time.now.plus(Duration.ofDays(1));
        assertThat(delegations.offered()).hasSize(1);
        assertThat(acts("wang", id).isDeputy()).isTrue();
        time.now = time.now.plus(Duration.ofDays(1));
        assertThat(comesIn("wang").isDeputy()).as("midnight ended it").isFalse();
        assertThat(acts("wang", id).isDeputy()).isTrue();
        time.now = time.now.plus(Duration.ofDays(1));
        comesIn("wang");
        refused("kernel.delegation.not-running", () -> delegations.act(id, name -> true));
    }

    @Test
    void itIsNotPassedOn() {
        UUID id = given("li", "wang");
        acts("wang", id);
        refused("kernel.delegation.onward", () -> delegations.give("zhao", TODAY, TODAY, null));
        refused("kernel.delegation.acting-already", () -> delegations.act(id, name -> true));
        comesIn("zhao");
        assertThatThrownBy(() -> delegations.act(id, name -> true)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsConcernedAndSecurityAdministratorsEndItAtAnyTime() {
        UUID id = given("li", "wang");
        comesIn("zhao");
        assertThatThrownBy(() -> delegations.end(id)).isInstanceOf(NotFound.class);
        assertThat(acts("wang", id).isDeputy()).isTrue();
        comesIn("an");
        assertThat(delegations.all(new PageRequest(0, 10)).rows())
                .extracting(DelegationView::id)
                .containsExactly(id);
        delegations.end(id);
        assertThat(comesIn("wang").isDeputy()).as("at once").isFalse();
        assertThat(delegations.mine().get(0).cause()).isEqualTo(EndCause.ADMINISTRATOR);
        refused("kernel.delegation.over", () -> delegations.end(id));
        UUID next = given("li", "wang");
        comesIn("wang");
        delegations.end(next);
        UUID last = given("li", "wang");
        delegations.end(last);
        assertThat(delegations.mine())
                .extracting(DelegationView::cause)
                .containsExactly(EndCause.PERSON, EndCause.DEPUTY, EndCause.ADMINISTRATOR);
    }

    @Test
    void itEndsWhenTheOneLosesTheRoleOrTheOtherNoLongerStandsIn() {
        UUID id = given("li", "wang");
        acts("wang", id);
        roles.put("li", Set.of(DECISION_RECORDER));
        comesIn("li");
        assertThat(delegations.mine().get(0).cause()).isEqualTo(EndCause.ROLES);
        assertThat(comesIn("wang").isDeputy()).isFalse();
        UUID other = given("chen", "mo");
        acts("mo", other);
        roles.put("mo", Set.of(OFFICE_OFFICER));
        assertThat(comesIn("mo").isDeputy()).isFalse();
    }

    @Test
    void nobodyActsForSomebodyWhoLeftTheDirectory() {
        UUID id = given("li", "wang");
        comesIn("wang");
        refused("kernel.delegation.gone", () -> delegations.act(id, name -> false));
        assertThat(delegations.mine().get(0).cause()).isEqualTo(EndCause.ROLES);
    }

    @Test
    void fourEyesSeeTheDeputyAndWhoTheyActFor() {
        UUID id = given("li", "wang");
        Instant before = time.now;
        acts("wang", id);
        Instant during = time.now;
        assertThat(actor.had("wang", before)).as("what the deputy prepared").isTrue();
        assertThat(actor.had("li", before)).as("what the other prepared").isTrue();
        assertThat(actor.had("zhao", before)).isFalse();
        delegations.stop();
        time.now = time.now.plus(Duration.ofHours(1));
        comesIn("wang");
        assertThat(actor.had("li", before))
                .as("as oneself one may sign after the other")
                .isFalse();
        comesIn("li");
        assertThat(actor.had("wang", during))
                .as("what was prepared for oneself")
                .isTrue();
        assertThat(actor.had("wang", time.now))
                .as("what the deputy did later as themselves")
                .isFalse();
        refused("kernel.delegation.same-hand", () -> actor.requireAnotherHand("wang", during));
    }

    @Test
    void theDatabaseSeesItToo() {
        UUID id = given("li", "wang");
        acts("wang", id);
        String entry = "insert into kern_holiday_entry (public_id, year, document, entered_by, entered_at)"
                + " values (?, 2027, '文', ?, ?) returning id";
        long ofLi = SQL.count(entry, UUID.randomUUID(), "li", time.now.minusSeconds(60));
        long forLi = SQL.count(entry, UUID.randomUUID(), "wang", time.now);
        String verdict = "insert into kern_holiday_verdict (entry_id, entered_by, confirmed, decided_by, decided_at)"
                + " values (?, ?, true, ?, ?)";
        assertThatThrownBy(() -> SQL.update(verdict, ofLi, "li", "wang", time.now))
                .hasStackTraceContaining("four eyes");
        assertThatThrownBy(() -> SQL.update(verdict, forLi, "wang", "li", time.now.plus(Duration.ofDays(9))))
                .hasStackTraceContaining("four eyes");
        assertThat(SQL.update(verdict, ofLi, "li", "wang", time.now.plus(Duration.ofDays(9))))
                .isEqualTo(1);
        assertThat(SQL.update(verdict, forLi, "wang", "zhao", time.now)).isEqualTo(1);
        for (String change : new String[] {
            "delete from kern_delegation",
            "update kern_delegation set last_day = last_day",
            "delete from kern_stint",
            "update kern_stint set person = 'zhao'"
        }) {
            assertThatThrownBy(() -> SQL.update(change)).isInstanceOf(IllegalStateException.class);
        }
    }
}
