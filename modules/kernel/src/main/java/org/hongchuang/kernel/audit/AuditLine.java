package org.hongchuang.kernel.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * An entry of the audit trail as auditors read it.
 *
 * @param number of the entry; later entries have higher numbers, and numbers may be left out
 * @param at when it was done
 * @param username who did it; the name of the job if the house did it itself
 * @param displayName that person's name at the time
 * @param subject what it was done to: a public id or number
 * @param detail the grounds or changed values, in words; may be empty
 */
public record AuditLine(
        long number, Instant at, String username, String displayName, AuditAction action, String subject, String detail)
        implements Serializable {}
