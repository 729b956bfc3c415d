package org.hongchuang.portal.signin;

import com.ibm.websphere.security.CustomRegistryException;
import com.ibm.websphere.security.EntryNotFoundException;
import com.ibm.websphere.security.PasswordCheckFailedException;
import com.ibm.websphere.security.UserRegistry;
import com.ibm.websphere.security.WSSecurityException;
import com.ibm.wsspi.security.registry.RegistryHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.rmi.RemoteException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The directory of accounts, through the server's user registry: passwords, and who is in which group. */
@ApplicationScoped
public class Directory {
    /** No wildcard, bracket or separator of LDAP reaches the directory. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,100}");

    /** The name as the house knows it: without blanks around it, in small letters. */
    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The groups of the person, if the password is right.
     *
     * @throws DirectoryDown if nobody could tell
     */
    Optional<Set<String>> signIn(String username, String password) {
        if (!NAME.matcher(username).matches() || password.isEmpty()) {
            return Optional.empty();
        }
        try {
            UserRegistry registry = RegistryHelper.getUserRegistry(null);
            String name = registry.checkPassword(username, password);
            return name == null ? Optional.empty() : Optional.of(groups(registry, name));
        } catch (PasswordCheckFailedException | EntryNotFoundException e) {
            return outageOrNobody(e);
        } catch (Exception e) {
            throw new DirectoryDown(e);
        }
    }

    /**
     * The groups of a person who signed in earlier, or nothing if the directory no longer has them.
     *
     * @throws DirectoryDown if nobody could tell
     */
    Optional<Set<String>> groups(String username) {
        try {
            UserRegistry registry = RegistryHelper.getUserRegistry(null);
            return registry.isValidUser(username) ? Optional.of(groups(registry, username)) : Optional.empty();
        } catch (EntryNotFoundException e) {
            return outageOrNobody(e);
        } catch (Exception e) {
            throw new DirectoryDown(e);
        }
    }

    /** The registry sometimes wraps an outage in what else would mean "no such person". */
    private static Optional<Set<String>> outageOrNobody(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof javax.naming.CommunicationException
                    || cause instanceof javax.naming.ServiceUnavailableException
                    || cause instanceof java.io.IOException && !(cause instanceof RemoteException)) {
                throw new DirectoryDown(e);
            }
        }
        return Optional.empty();
    }

    /** The realm the server maps groups to roles in. */
    String realm() {
        try {
            return RegistryHelper.getUserRegistry(null).getRealm();
        } catch (WSSecurityException | RemoteException e) {
            throw new DirectoryDown(e);
        }
    }

    /** As the server's role mapping knows a group, of which others may speak by its plain name. */
    Set<String> known(Collection<String> names) {
        Set<String> groups = new TreeSet<>();
        try {
            UserRegistry registry = RegistryHelper.getUserRegistry(null);
            for (String name : names) {
                groups.add(registry.isValidGroup(name) ? registry.getUniqueGroupId(name) : name);
            }
        } catch (WSSecurityException | RemoteException e) {
            throw new DirectoryDown(e);
        }
        return groups;
    }

    private static Set<String> groups(UserRegistry registry, String name)
            throws EntryNotFoundException, CustomRegistryException, RemoteException {
        Set<String> groups = new TreeSet<>();
        for (Object group : registry.getUniqueGroupIds(registry.getUniqueUserId(name))) {
            groups.add(String.valueOf(group));
        }
        return groups;
    }
}
