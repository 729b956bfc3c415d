package org.hongchuang.accreditation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many cases are evaluated in one transaction: {@code hongchuang.evaluation.chunk-size}. */
@ApplicationScoped
public class ChunkSize {
    @Inject
    @ConfigProperty(name = "hongchuang.evaluation.chunk-size", defaultValue = "5000")
    private int cases;

    protected ChunkSize() {}

    ChunkSize(int cases) {
        this.cases = cases;
    }

    int cases() {
        return Math.max(1, cases);
    }
}
