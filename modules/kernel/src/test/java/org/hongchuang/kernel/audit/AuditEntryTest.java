package org.hongchuang.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import org.hongchuang.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
    private static final Instant AT = Instant.parse("2026-11-21T00:00:00Z");

    private static AuditEntry entry(String previous, String subject, String detail) {
        return AuditEntry.after(previous, AT, "maker1", "李制单", "finance.order.made", subject, "/1/", detail);
    }

    @Test
    void followsTheHashBeforeIt() {
        AuditEntry first = entry(AuditEntry.GENESIS, "1", "a");
        assertThat(entry(first.hash(), "2", "b").follows(first.hash())).isTrue();
        assertThat(entry(first.hash(), "2", "b").follows(AuditEntry.GENESIS)).isFalse();
    }

    @Test
    void movingACharacterFromOneFieldToTheNextChangesTheHash() {
        assertThat(entry(AuditEntry.GENESIS, "12", "3").hash())
                .isNotEqualTo(entry(AuditEntry.GENESIS, "1", "23").hash());
    }

    @Test
    void databaseRefusesToAlterOrDelete() throws SQLException {
        try (var connection = TestDatabase.with().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into kern_audit (at, username, display_name, action, subject, org_path, detail,"
                    + " hash_version, previous_hash, hash) values (now(), 'a', 'a', 'x', 's', '/1/', '', 1, '0', '1')");
            for (String tampering : new String[] {
                "update kern_audit set detail = 'else'", "delete from kern_audit", "truncate kern_audit"
            }) {
                assertThatThrownBy(() -> statement.execute(tampering))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("append-only");
            }
        }
    }
}
