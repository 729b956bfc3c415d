package org.hongchuang.nightly;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Raises the alarm when the database holds transactions that were prepared more than a minute ago and never ended: their
 * locks stay until the server that prepared them recovers, or until an operator decides.
 */
@Singleton
public class InDoubtWatch {
    private static final Logger LOG = System.getLogger(InDoubtWatch.class.getName());
    private static final String IN_DOUBT = """
            select count(*) from pg_prepared_xacts
            where database = current_database() and prepared < now() - interval '1 minute'""";

    @Resource(lookup = "jdbc/hongchuang")
    private DataSource database;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void look() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(IN_DOUBT);
                ResultSet result = query.executeQuery()) {
            if (result.next() && result.getLong(1) > 0) {
                LOG.log(Level.WARNING, "{0} transactions are in doubt, see pg_prepared_xacts", result.getLong(1));
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "Cannot look for transactions in doubt: {0}", e.getMessage());
        }
    }
}
