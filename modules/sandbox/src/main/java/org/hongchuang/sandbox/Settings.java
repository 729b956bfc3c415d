package org.hongchuang.sandbox;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the overlay of the server's configuration says.
 *
 * @param home where the data is kept between runs
 * @param reset whether to begin with empty data
 * @param binaries where PostgreSQL is unpacked, once for all sandboxes that name the same folder
 * @param password of the database's role {@code hongchuang}
 * @param citySize how many bases of the sample city have a case
 */
record Settings(
        Path home,
        boolean reset,
        Path binaries,
        int postgresPort,
        String database,
        String user,
        String password,
        int ldapPort,
        String ldapReader,
        String ldapReaderPassword,
        int httpsPort,
        Path keyStore,
        String keyStorePassword,
        int citySize) {

    static Settings ofServer() {
        Config config = ConfigProvider.getConfig();
        return new Settings(
                Path.of(config.getValue("sandbox.home", String.class))
                        .toAbsolutePath()
                        .normalize(),
                config.getValue("sandbox.reset", Boolean.class),
                Path.of(config.getValue("sandbox.postgres.binaries", String.class))
                        .toAbsolutePath()
                        .normalize(),
                config.getValue("sandbox.postgres.port", Integer.class),
                config.getValue("HONGCHUANG_DB_NAME", String.class),
                config.getValue("HONGCHUANG_DB_USER", String.class),
                config.getValue("HONGCHUANG_DB_PASSWORD", String.class),
                config.getValue("sandbox.ldap.port", Integer.class),
                config.getValue("HONGCHUANG_LDAP_BIND_DN", String.class),
                config.getValue("HONGCHUANG_LDAP_BIND_PASSWORD", String.class),
                config.getValue("HONGCHUANG_HTTPS_PORT", Integer.class),
                Path.of(config.getValue("HONGCHUANG_KEYSTORE", String.class)),
                config.getValue("HONGCHUANG_KEYSTORE_PASSWORD", String.class),
                config.getValue("sandbox.city.size", Integer.class));
    }
}
