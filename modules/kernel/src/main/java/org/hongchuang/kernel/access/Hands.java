package org.hongchuang.kernel.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Whose deeds count as one's own where four eyes are asked for: one's own, those of whom one acts for at present, and
 * those that others did while they acted for either.
 *
 * @param names in the directory: one's own, and of whom one acts for
 * @param stints when others acted for one of them
 */
public record Hands(Set<String> names, List<Stint> stints) implements Serializable {
    static final Hands NONE = new Hands(Set.of(), List.of());

    public Hands {
        names = Set.copyOf(names);
        stints = List.copyOf(stints);
    }

    /**
     * A time during which somebody acted for one of them.
     *
     * @param until the last instant at which a deed may still belong to it
     */
    public record Stint(String deputy, Instant from, Instant until) implements Serializable {
        boolean covers(String by, Instant at) {
            return deputy.equals(by) && !at.isBefore(from) && !at.isAfter(until);
        }
    }

    /** Whether what somebody did at some time was done by one of them or for one of them. */
    boolean did(String by, Instant at) {
        return names.contains(by) || stints.stream().anyMatch(stint -> stint.covers(by, at));
    }
}
