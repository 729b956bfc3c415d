package org.hongchuang.persistence;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The variables that have no default, for safety's sake. The server takes an unset variable for its own name, so a forgotten
 * password would be one that everybody knows.
 */
final class RequiredVariables {
    static final List<String> NAMES = List.of(
            "HONGCHUANG_DB_HOST",
            "HONGCHUANG_DB_USER",
            "HONGCHUANG_DB_PASSWORD",
            "HONGCHUANG_LDAP_HOST",
            "HONGCHUANG_LDAP_BASE_DN",
            "HONGCHUANG_LDAP_BIND_DN",
            "HONGCHUANG_LDAP_BIND_PASSWORD",
            "HONGCHUANG_KEYSTORE_PASSWORD",
            "HONGCHUANG_LTPA_PASSWORD");

    private final Predicate<String> isSet;

    RequiredVariables(Predicate<String> isSet) {
        this.isSet = isSet;
    }

    static RequiredVariables ofServer() {
        Config config = ConfigProvider.getConfig();
        return new RequiredVariables(
                name -> config.getOptionalValue(name, String.class).isPresent());
    }

    /** @throws IllegalStateException naming all that are not set */
    void check() {
        List<String> missing = NAMES.stream().filter(isSet.negate()).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Environment variables are not set, see docs/operations.md: " + String.join(", ", missing));
        }
    }
}
