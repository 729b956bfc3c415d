package org.hongchuang.kernel.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Delegations in the database. */
@ApplicationScoped
public class DelegationStore {
    private static final String FROM = " from kern_delegation d join kern_person p on p.username = d.person"
            + " join kern_person q on q.username = d.deputy join kern_organisation o on o.path = d.org_path"
            + " left join kern_delegation_end e on e.delegation_id = d.id where ";
    private static final String SELECT = "select d.*, p.display_name as person_name, q.display_name as deputy_name,"
            + " o.name as organisation, e.ended_by, e.ended_at, e.cause" + FROM;

    @Inject
    Sql sql;

    /** A delegation with its organisation's path. */
    record Stored(DelegationView view, String orgPath) {}

    Optional<Stored> find(UUID id, LocalDate today) {
        return sql.first(
                SELECT + "d.public_id = ?", row -> new Stored(view(row, today), row.getString("org_path")), id);
    }

    /** Those a person gave or was given, the latest first; past ones for three months. */
    List<DelegationView> of(String username, LocalDate today) {
        return sql.list(
                SELECT + "(d.person = ? or d.deputy = ?) and d.last_day >= ? order by d.first_day desc, d.id desc",
                row -> view(row, today),
                username,
                username,
                today.minusDays(92));
    }

    /** Those a person was given that hold today. */
    List<DelegationView> runningFor(String deputy, LocalDate today) {
        return sql.list(
                SELECT + "d.deputy = ? and ? between d.first_day and d.last_day and e.delegation_id is null"
                        + " order by d.last_day, d.id",
                row -> view(row, today),
                deputy,
                today);
    }

    long count(String scope) {
        return sql.count("select count(*) from kern_delegation where org_path like ? || '%'", scope);
    }

    List<DelegationView> page(String scope, PageRequest page, LocalDate today) {
        return sql.list(
                SELECT + "d.org_path like ? || '%' order by d.id desc limit ? offset ?",
                row -> view(row, today),
                scope,
                page.size(),
                page.first());
    }

    /** One after the other for a person, so that two do not overlap. */
    void lock(String person) {
        sql.list("select username from kern_person where username = ? for update", row -> row.getString(1), person);
    }

    boolean overlaps(String person, LocalDate first, LocalDate last) {
        return sql.count(
                        "select count(*)" + FROM
                                + "d.person = ? and d.first_day <= ? and d.last_day >= ? and e.delegation_id is null",
                        person,
                        last,
                        first)
                > 0;
    }

    void add(DelegationView given, String orgPath) {
        sql.update(
                "insert into kern_delegation (public_id, person, deputy, roles, org_path, first_day, last_day, reason,"
                        + " given_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                given.id(),
                given.person(),
                given.deputy(),
                names(given.roles()),
                orgPath,
                given.firstDay(),
                given.lastDay(),
                given.reason(),
                given.givenAt());
    }

    /** @return whether it had not been ended before */
    boolean end(UUID id, String by, Instant at, EndCause cause) {
        return sql.update(
                        "insert into kern_delegation_end (delegation_id, ended_by, ended_at, cause) select id, ?, ?, ?"
                                + " from kern_delegation where public_id = ? on conflict (delegation_id) do nothing",
                        by,
                        at,
                        cause,
                        id)
                == 1;
    }

    static String[] names(Collection<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    static List<Role> roles(ResultSet row, String column) throws SQLException {
        return Sql.texts(row, column).stream().map(Role::valueOf).sorted().toList();
    }

    private static DelegationView view(ResultSet row, LocalDate today) throws SQLException {
        LocalDate first = row.getObject("first_day", LocalDate.class);
        LocalDate last = row.getObject("last_day", LocalDate.class);
        @Nullable String cause = row.getString("cause");
        return new DelegationView(
                row.getObject("public_id", UUID.class),
                row.getString("person"),
                row.getString("person_name"),
                row.getString("deputy"),
                row.getString("deputy_name"),
                row.getString("organisation"),
                roles(row, "roles"),
                first,
                last,
                row.getString("reason"),
                row.getTimestamp("given_at").toInstant(),
                cause != null
                        ? DelegationState.ENDED
                        : today.isBefore(first)
                                ? DelegationState.AHEAD
                                : today.isAfter(last) ? DelegationState.OVER : DelegationState.RUNNING,
                row.getString("ended_by"),
                Sql.instant(row, "ended_at"),
                cause == null ? null : EndCause.valueOf(cause));
    }
}
