package org.hongchuang.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless threads have locked each other up for good; an outage elsewhere is no reason to be restarted. */
@Liveness
@ApplicationScoped
public class Live implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        boolean alive = ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null;
        return HealthCheckResponse.named("hongchuang").status(alive).build();
    }
}
