package org.hongchuang.policies.api;

import java.io.Serializable;
import java.time.Instant;

/** Who took a step, and when. */
public record Signature(String username, String displayName, Instant at) implements Serializable {
    /** Whether the same person stands behind it; user names do not differ by case alone. */
    public boolean isBy(String user) {
        return username.equalsIgnoreCase(user);
    }
}
