package org.hongchuang.policies.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import org.hongchuang.rulebook.Rulebooks;

/**
 * Reads the editions that come with the house when the application starts, so that the first visitor need not wait for it.
 * Nothing waits for this, and it needs nothing of the server, so a thread of its own does.
 */
@ApplicationScoped
class EarlyReading {
    void started(@Observes Startup event) {
        Thread reader = new Thread(Rulebooks::bundled, "hongchuang-editions");
        reader.setDaemon(true);
        reader.start();
    }
}
