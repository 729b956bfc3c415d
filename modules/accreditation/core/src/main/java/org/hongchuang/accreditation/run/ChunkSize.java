package org.hongchuang.accreditation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many cases, or receipts, are worked on in one transaction at most: {@code hongchuang.evaluation.chunk-size}. */
@ApplicationScoped
public class ChunkSize {
    @Inject
    @ConfigProperty(name = "hongchuang.evaluation.chunk-size", defaultValue = "5000")
    private int items;

    protected ChunkSize() {}

    ChunkSize(int items) {
        this.items = items;
    }

    int items() {
        return Math.max(1, items);
    }
}
