package org.hongchuang.sandbox;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An LDAP directory on a loopback port, filled with made-up people. */
final class EmbeddedDirectory {
    private static final String SUFFIX = "o=hongchuang";
    private static final String PEOPLE = "/people.ldif";

    private final Settings settings;
    private @Nullable InMemoryDirectoryServer server;

    EmbeddedDirectory(Settings settings) {
        this.settings = settings;
    }

    synchronized void start() throws IOException {
        if (server != null) {
            return;
        }
        try (InputStream people = Objects.requireNonNull(EmbeddedDirectory.class.getResourceAsStream(PEOPLE), PEOPLE)) {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(SUFFIX);
            config.addAdditionalBindCredentials(settings.ldapReader(), settings.ldapReaderPassword());
            config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig(
                    "loopback", InetAddress.getLoopbackAddress(), settings.ldapPort(), null));
            InMemoryDirectoryServer started = new InMemoryDirectoryServer(config);
            started.importFromLDIF(true, new LDIFReader(people));
            started.startListening();
            server = started;
        } catch (LDAPException e) {
            throw new IOException(
                    "The embedded LDAP directory does not start on port " + settings.ldapPort()
                            + " (choose another with -Dsandbox.ldap.port=...): " + e.getMessage(),
                    e);
        }
    }

    synchronized void stop() {
        if (server != null) {
            server.shutDown(true);
            server = null;
        }
    }
}
