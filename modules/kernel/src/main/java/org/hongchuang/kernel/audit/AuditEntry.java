package org.hongchuang.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.hongchuang.kernel.document.Sha256;

/**
 * One line of the audit trail.
 *
 * @param hash SHA-256 over the previous hash and every field, each preceded by its length (format version 1)
 */
public record AuditEntry(
        Instant at,
        String username,
        String displayName,
        String action,
        String subject,
        String orgPath,
        String detail,
        String previousHash,
        String hash) {
    /** The hash before the first entry. */
    static final String GENESIS = "0".repeat(64);

    static AuditEntry after(
            String previousHash,
            Instant at,
            String username,
            String displayName,
            String action,
            String subject,
            String orgPath,
            String detail) {
        String hash = hash(previousHash, at.toString(), username, displayName, action, subject, orgPath, detail);
        return new AuditEntry(at, username, displayName, action, subject, orgPath, detail, previousHash, hash);
    }

    boolean follows(String previous) {
        return previousHash.equals(previous)
                && hash.equals(hash(previous, at.toString(), username, displayName, action, subject, orgPath, detail));
    }

    private static String hash(String... fields) {
        MessageDigest digest = Sha256.digest();
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return Sha256.hex(digest.digest());
    }
}
