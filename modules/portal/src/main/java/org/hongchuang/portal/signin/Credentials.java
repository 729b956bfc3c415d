package org.hongchuang.portal.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** User name and password as a request carries them. */
record Credentials(String username, String password) {
    /** Reads an {@code Authorization: Basic} header; nothing if it is none or is broken. */
    static Optional<Credentials> basic(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            String pair =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(
                            new Credentials(Directory.normal(pair.substring(0, colon)), pair.substring(colon + 1)));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Never the password. */
    @Override
    public String toString() {
        return username;
    }
}
