package org.hongchuang.accreditation.benchmark;

import org.flywaydb.core.Flyway;

/** Makes the tables that accreditation needs; where the application runs, it does so itself. */
final class Tables {
    private Tables() {}

    static void make(BenchmarkDatabase database) {
        Flyway.configure()
                .dataSource(database.plain())
                .table("kern_schema_history")
                .locations("classpath:db/migration/kernel", "classpath:db/migration/accreditation")
                .load()
                .migrate();
    }
}
