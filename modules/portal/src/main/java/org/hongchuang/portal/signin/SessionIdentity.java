package org.hongchuang.portal.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The identity kept in the session. Every so often the directory is asked again: who has been removed there is signed
 * out, changed groups take effect. While the directory is away, running sessions go on.
 */
@ApplicationScoped
public class SessionIdentity {
    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "hongchuang.sign-in.recheck-seconds", defaultValue = "60")
    private int recheckSeconds;

    /** Signs a person in, in a fresh session. */
    void begin(HttpServletRequest request, String principal, Set<String> groups) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(SignedIn.ATTRIBUTE, new SignedIn(principal, groups, clock.instant()));
    }

    Optional<SignedIn> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn identity)) {
            return Optional.empty();
        }
        if (!identity.isDue(clock.instant(), Duration.ofSeconds(recheckSeconds))) {
            return Optional.of(identity);
        }
        Optional<SignedIn> checked = checked(identity);
        checked.ifPresentOrElse(now -> session.setAttribute(SignedIn.ATTRIBUTE, now), session::invalidate);
        return checked;
    }

    private Optional<SignedIn> checked(SignedIn identity) {
        try {
            return directory.groups(identity.principal()).map(groups -> identity.checked(groups, clock.instant()));
        } catch (DirectoryDown away) {
            return Optional.of(identity.checked(identity.groups(), clock.instant()));
        }
    }
}
