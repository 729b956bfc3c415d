package org.hongchuang.kernel.delegation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A delegation: who is away, who acts for them, in which roles and when.
 *
 * @param person who is away, by the name in the directory
 * @param deputy who acts for them
 * @param roles handed over, in order
 * @param firstDay first day in Shanghai
 * @param lastDay last day, included
 * @param endedBy who ended it before that; null if nobody did
 */
public record DelegationView(
        UUID id,
        String person,
        String personName,
        String deputy,
        String deputyName,
        String organisation,
        List<Role> roles,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        Instant givenAt,
        DelegationState state,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable EndCause cause)
        implements Serializable {
    public DelegationView {
        roles = List.copyOf(roles);
    }

    /** Whether it can still be ended. */
    public boolean open() {
        return state == DelegationState.AHEAD || state == DelegationState.RUNNING;
    }
}
