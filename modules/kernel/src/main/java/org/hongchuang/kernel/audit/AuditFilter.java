package org.hongchuang.kernel.audit;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail are wanted.
 *
 * @param person part of the name or user name, in any case; empty for everybody
 * @param action code of the action; null for every one
 * @param from first day in Shanghai; null for no limit
 * @param to last day in Shanghai, included; null for no limit
 */
public record AuditFilter(
        String person,
        @Nullable String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements Serializable {}
