package org.hongchuang.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.PasswordAuthentication;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail goes out: {@code hongchuang.mail.*}. Without a host nothing is written and nothing is sent. */
@ApplicationScoped
public class MailSettings {
    @Inject
    @ConfigProperty(name = "hongchuang.mail.host")
    private Optional<String> host = Optional.empty();

    @Inject
    @ConfigProperty(name = "hongchuang.mail.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "hongchuang.mail.tls", defaultValue = "true")
    private boolean tls;

    @Inject
    @ConfigProperty(name = "hongchuang.mail.user")
    private Optional<String> user = Optional.empty();

    @Inject
    @ConfigProperty(name = "hongchuang.mail.password")
    private Optional<String> password = Optional.empty();

    @Inject
    @ConfigProperty(name = "hongchuang.mail.from")
    private Optional<String> from = Optional.empty();

    @Inject
    @ConfigProperty(name = "hongchuang.mail.portal")
    private Optional<String> portal = Optional.empty();

    @Inject
    @ConfigProperty(name = "hongchuang.mail.domains")
    private Optional<Set<String>> domains = Optional.empty();

    protected MailSettings() {}

    /** For use without a container: a server without TLS and password. */
    MailSettings(String host, int port, String from, String portal, Set<String> domains) {
        this.host = Optional.of(host);
        this.port = port;
        this.from = Optional.of(from);
        this.portal = Optional.of(portal);
        this.domains = Optional.of(domains);
    }

    /** Mail goes out once server, sender and the portal's own address are known. */
    boolean on() {
        return host.isPresent() && from.isPresent() && portal.isPresent();
    }

    /** Whether the house writes to that domain; to any if none are named. */
    boolean allows(String address) {
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.isEmpty() || domains.get().stream().anyMatch(domain::equalsIgnoreCase);
    }

    String sender() {
        return from.orElse("");
    }

    /** With which name and password the mail server is spoken to; empty for none. */
    Optional<PasswordAuthentication> login() {
        return user.map(name -> new PasswordAuthentication(name, password.orElse("")));
    }

    String link(String path) {
        return portal.orElse("").replaceFirst("/+$", "") + path;
    }

    Properties session() {
        Properties session = new Properties();
        session.setProperty("mail.transport.protocol", "smtp");
        session.setProperty("mail.smtp.host", host.orElse(""));
        session.setProperty("mail.smtp.port", Integer.toString(port));
        session.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        session.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls));
        session.setProperty("mail.smtp.starttls.required", Boolean.toString(tls));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        session.setProperty("mail.smtp.connectiontimeout", "5000");
        session.setProperty("mail.smtp.timeout", "20000");
        session.setProperty("mail.smtp.writetimeout", "20000");
        return session;
    }
}
