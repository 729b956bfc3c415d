package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case under both editions.
 *
 * @param before null if that edition cannot work with the facts, as {@code after}
 * @param changes what differs, in order of the kinds; empty if nothing does
 * @param problem why an edition cannot work with the facts; null if both can
 */
public record WhatIfCase(
        UUID caseId,
        String name,
        String county,
        @Nullable WhatIfOutcome before,
        @Nullable WhatIfOutcome after,
        Set<Change> changes,
        @Nullable String problem)
        implements Serializable {
    public WhatIfCase {
        changes = Collections.unmodifiableSet(new TreeSet<>(changes));
    }
}
