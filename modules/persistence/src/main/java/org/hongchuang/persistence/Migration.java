package org.hongchuang.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema of every context up to date. */
final class Migration {
    /** Order does not matter to Flyway: the versions of all folders make one sequence. */
    static final String[] LOCATIONS = {
        "classpath:db/migration/kernel",
        "classpath:db/migration/policies",
        "classpath:db/migration/accreditation",
        "classpath:db/migration/studios",
        "classpath:db/migration/finance",
        "classpath:db/migration/reporting"
    };

    private final DataSource database;

    Migration(DataSource database) {
        this.database = database;
    }

    void run() {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations(LOCATIONS)
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .table("kern_schema_history")
                .load()
                .migrate();
    }
}
