package org.hongchuang.persistence;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Migrates the database before Hibernate touches it.
 *
 * <p>The server opens the persistence unit while the application starts, earlier than any bean or servlet listener.
 * Hibernate asks its service contributors before it connects for the first time, so this is the one place that is early
 * enough both for the migration and for waiting until the database is there. It contributes no service.
 */
public final class MigrationBeforeHibernate implements ServiceContributor {
    static final String DATA_SOURCE = "jdbc/hongchuang-migration";

    @Override
    public void contribute(StandardServiceRegistryBuilder builder) {
        RequiredVariables.ofServer().check();
        DataSource database = lookup();
        new DatabaseWait(database).await();
        new Migration(database).run();
    }

    @SuppressWarnings("BanJNDI") // a constant name, in the server's own memory
    private static DataSource lookup() {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no data source " + DATA_SOURCE, e);
        }
    }
}
