package org.hongchuang.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

/**
 * Lets the application fail to start when its persistence unit did. The server alone would only log that, serve every page
 * that needs no data, and try again at each request that does.
 */
@ApplicationScoped
class StartCheck {
    @PersistenceUnit(unitName = "hongchuang")
    private EntityManagerFactory factory; // not an EntityManager, which asks for a transaction

    void started(@Observes Startup event) {
        if (factory.getMetamodel().getEntities().isEmpty()) {
            throw new IllegalStateException("No entity was found: does persistence.xml name the right jars?");
        }
    }
}
