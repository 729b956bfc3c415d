package org.hongchuang.kernel.audit;

import java.time.Clock;
import javax.sql.DataSource;
import org.hongchuang.kernel.access.CurrentActor;

/** The audit trail without a container. */
public final class TrailForTests {
    private TrailForTests() {}

    public static AuditTrail of(DataSource database, Clock clock, CurrentActor actor) {
        AuditTrail trail = new AuditTrail();
        trail.database = database;
        trail.clock = clock;
        trail.current = actor;
        return trail;
    }
}
