package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Everyone of the sandbox's directory, each at the organisation they act for. */
final class People {
    private People() {}

    static List<Account> all() {
        return Stream.of(Stream.of(Account.NEWCOMER), Account.APPLICANTS.stream(), Account.OFFICERS.stream())
                .flatMap(accounts -> accounts)
                .toList();
    }

    static void write(Connection connection) throws SQLException {
        try (CopyRows rows = CopyRows.into(connection, "kern_person", "username, display_name, organisation_id")) {
            for (Account account : all()) {
                rows.add(account.username(), account.displayName(), Organisations.of(account));
            }
            rows.end();
        }
    }
}
