package org.hongchuang.portal.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hongchuang.kernel.error.Rejection;

/** Checks a password with the lockout before it and after it; the same for pages and API. */
@ApplicationScoped
public class Door {
    @Inject
    private Directory directory;

    @Inject
    private Lockout lockout;

    /**
     * The groups of the person, if the password is right; empty if it is wrong.
     *
     * @throws Locked if account or address are locked
     * @throws DirectoryDown if nobody could tell
     */
    Optional<Set<String>> enter(Credentials credentials, String address) {
        Optional<Duration> locked = lockout.begin(credentials.username(), address);
        if (locked.isPresent()) {
            throw new Locked(locked.get());
        }
        try {
            Optional<Set<String>> groups = directory.signIn(credentials.username(), credentials.password());
            if (groups.isPresent()) {
                lockout.succeeded(credentials.username(), address);
            }
            return groups;
        } catch (DirectoryDown down) {
            lockout.undecided(credentials.username(), address);
            throw down;
        }
    }

    /** Too many failures; says for how many minutes. */
    static final class Locked extends Rejection {
        private static final long serialVersionUID = 1L;

        private final long seconds;

        Locked(Duration remaining) {
            super("portal.login.locked", Math.max(1, (remaining.toSeconds() + 59) / 60));
            seconds = Math.max(1, remaining.toSeconds());
        }

        long seconds() {
            return seconds;
        }
    }
}
