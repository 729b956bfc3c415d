package org.hongchuang.kernel.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.kernel.time.Clocks;

/** The condition that a filter and a scope put on the audit trail. */
final class AuditQuery {
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** What a job of the house does for all organisations stands at the root and is seen from each of them. */
    AuditQuery(String scope, AuditFilter filter) {
        where.append(" from kern_audit where (org_path like ? or org_path = '/')");
        values.add(scope + "%");
        if (!filter.person().isBlank()) {
            String part = filter.person().strip();
            and("(strpos(lower(display_name), lower(?)) > 0 or strpos(lower(username), lower(?)) > 0)", part, part);
        }
        if (filter.action() != null) {
            and("action = ?", filter.action());
        }
        if (filter.from() != null) {
            and("at >= ?", beginning(filter.from()));
        }
        if (filter.to() != null) {
            and("at < ?", beginning(filter.to().plusDays(1)));
        }
    }

    private void and(String condition, Object... its) {
        where.append(" and ").append(condition);
        values.addAll(List.of(its));
    }

    private static Object beginning(LocalDate day) {
        return day.atStartOfDay(Clocks.SHANGHAI).toOffsetDateTime();
    }

    PreparedStatement count(Connection connection) throws SQLException {
        return filled(connection.prepareStatement("select count(*)" + where), values);
    }

    PreparedStatement page(Connection connection, int size, int first) throws SQLException {
        List<Object> all = new ArrayList<>(values);
        all.add(size);
        all.add(first);
        return filled(
                connection.prepareStatement("select id, at, username, display_name, action, subject, detail" + where
                        + " order by id desc limit ? offset ?"),
                all);
    }

    private static PreparedStatement filled(PreparedStatement statement, List<Object> all) throws SQLException {
        for (int i = 0; i < all.size(); i++) {
            statement.setObject(i + 1, all.get(i));
        }
        return statement;
    }
}
