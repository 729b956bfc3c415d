package org.hongchuang.kernel.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.sql.Sql;

/** With what roles people were last seen. */
@ApplicationScoped
public class SignIns {
    private static final String SELECT = "select p.username, p.display_name, s.roles from kern_sign_in s"
            + " join kern_person p on p.username = s.username join kern_organisation o on o.id = p.organisation_id";

    @Inject
    Sql sql;

    /** A person of an organisation with the roles they were last seen with. */
    record Seen(String username, String displayName, Set<Role> roles) {}

    Optional<Seen> find(String username, String orgPath) {
        return sql.first(SELECT + " where p.username = ? and o.path = ?", SignIns::seen, username, orgPath);
    }

    /** Everybody of exactly this organisation. */
    List<Seen> of(String orgPath) {
        return sql.list(SELECT + " where o.path = ? order by p.display_name, p.username", SignIns::seen, orgPath);
    }

    /** @return whether the roles differ from those the person was last seen with */
    boolean note(String username, Set<Role> roles, Instant at) {
        Optional<Set<Role>> before = sql.first(
                "select roles from kern_sign_in where username = ?",
                row -> new HashSet<>(DelegationStore.roles(row, "roles")),
                username);
        sql.update(
                "insert into kern_sign_in (username, roles, seen_at) values (?, ?, ?) on conflict (username) do update"
                        + " set roles = excluded.roles, seen_at = excluded.seen_at",
                username,
                DelegationStore.names(roles),
                at);
        return before.isPresent() && !before.get().equals(roles);
    }

    private static Seen seen(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(DelegationStore.roles(row, "roles"));
        return new Seen(row.getString("username"), row.getString("display_name"), roles);
    }
}
