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
import java.util.UUID;
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
            // The registry calls a password wrong too when it could not ask.
            ask();
            return Optional.empty();
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
            ask();
            return Optional.empty();
        } catch (Exception e) {
            throw new DirectoryDown(e);
        }
    }

    /**
     * Asks for somebody who does not exist, which no cache can answer.
     *
     * @throws DirectoryDown if there is no answer
     */
    public void ask() {
        try {
            RegistryHelper.getUserRegistry(null).isValidUser("nobody-" + UUID.randomUUID());
        } catch (WSSecurityException | RemoteException e) {
            throw new DirectoryDown(e);
        }
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
