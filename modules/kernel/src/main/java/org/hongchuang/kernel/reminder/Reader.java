package org.hongchuang.kernel.reminder;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.AccessPolicy;
import org.hongchuang.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whose reminders.
 *
 * @param username who reads
 * @param roles in which they are reminded of what is theirs, and of what those below them leave undone
 * @param scope path of the organisation they reach from
 */
public record Reader(String username, Set<Role> roles, String scope) {
    public Reader {
        roles = Set.copyOf(roles);
    }

    @Nullable
    Object[] values(@Nullable Object... more) {
        return Stream.concat(
                        Stream.of(username, names(roles), names(AccessPolicy.subordinates(roles)), scope),
                        Stream.of(more))
                .toArray();
    }

    private static String[] names(Collection<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }
}
