package org.hongchuang.kernel.delegation;

import java.io.Serializable;
import java.util.List;
import org.hongchuang.kernel.access.Role;

/**
 * Somebody of one's own organisation who could act for oneself.
 *
 * @param roles of one's own that could be handed to them, in order; at least one
 */
public record Colleague(String username, String displayName, List<Role> roles) implements Serializable {
    public Colleague {
        roles = List.copyOf(roles);
    }
}
