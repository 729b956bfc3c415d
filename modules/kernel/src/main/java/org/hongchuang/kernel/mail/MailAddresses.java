package org.hongchuang.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** Where a person wants the reminders of the day to be sent. */
@ApplicationScoped
@Transactional
@Requires(Permission.REMINDER_VIEW)
public class MailAddresses {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST = 200;

    @Inject
    MailStore store;

    @Inject
    MailSettings settings;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Whether the house sends mail at all. */
    public boolean on() {
        return settings.on();
    }

    /** The actor's own; empty if none is wanted. */
    public Optional<String> own() {
        return store.address(actor.username());
    }

    /**
     * Sets the actor's own address, or with nothing given, drops it.
     *
     * @throws Rejection if it is no address, the house does not write there, or the actor acts for another
     */
    public void set(@Nullable String given) {
        if (actor.isDeputy()) {
            throw new Rejection("kernel.mail.deputy");
        }
        String address = given == null ? "" : given.strip();
        if (address.isEmpty()) {
            store.dropAddress(actor.username());
        } else if (address.length() > LONGEST || !ADDRESS.matcher(address).matches() || !settings.allows(address)) {
            throw new Rejection("kernel.mail.address", address);
        } else {
            store.setAddress(actor.username(), address, clock.instant());
        }
        audit.record("kernel.mail.address-set", actor.username(), actor.scope(), address);
    }
}
