package org.hongchuang.accreditation.benchmark;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.util.LDAPSDKException;
import java.net.InetAddress;
import org.hongchuang.it.Server;

/** An LDAP directory on a loopback port with one person, who works in the office. */
final class OfficeDirectory implements AutoCloseable {
    static final String PERSON = "office1";
    static final String SUFFIX = "o=hongchuang";
    static final String READER = "cn=reader," + SUFFIX;
    static final String READER_PASSWORD = "benchmark-only";

    private final InMemoryDirectoryServer server;

    OfficeDirectory() throws LDAPSDKException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(SUFFIX);
        config.addAdditionalBindCredentials(READER, READER_PASSWORD);
        config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig(
                "loopback", InetAddress.getLoopbackAddress(), 0, null));
        server = new InMemoryDirectoryServer(config);
        String person = "uid=" + PERSON + "," + SUFFIX;
        server.add("dn: " + SUFFIX, "objectClass: organization", "o: hongchuang");
        server.add(
                "dn: " + person,
                "objectClass: inetOrgPerson",
                "uid: " + PERSON,
                "cn: " + PERSON,
                "sn: " + PERSON,
                "userPassword: " + Server.PASSWORD);
        server.add(
                "dn: cn=office-officer," + SUFFIX,
                "objectClass: groupOfNames",
                "cn: office-officer",
                "member: " + person);
        server.startListening();
    }

    int port() {
        return server.getListenPort();
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
