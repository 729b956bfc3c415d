package org.hongchuang.reporting.dashboard;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.reporting.api.Dashboard;
import org.hongchuang.reporting.api.DashboardView;

/** Shows each actor the dashboard of their own organisation. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DashboardDesk implements Dashboard {
    @Resource(lookup = "jdbc/hongchuang")
    private DataSource database;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires(Permission.DASHBOARD_VIEW)
    public DashboardView show() {
        try (Connection connection = database.getConnection()) {
            freeze(connection);
            Instant asOf = clock.instant();
            return new DashboardReader(connection, editions.current())
                    .read(asOf, actor.scope(), actor.getOrganisationName());
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the dashboard", e);
        }
    }

    /** All figures come from the state of this instant; it must be the first thing its transaction does. */
    private static void freeze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
        }
    }
}
