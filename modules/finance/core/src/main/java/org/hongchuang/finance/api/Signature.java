package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.Instant;

/** Who did a step of a payment order, and when. */
public record Signature(String username, String displayName, Instant at) implements Serializable {
    /** Whether the same person signed; directories do not tell upper from lower case. */
    public boolean samePersonAs(String otherUsername) {
        return username.equalsIgnoreCase(otherUsername);
    }
}
