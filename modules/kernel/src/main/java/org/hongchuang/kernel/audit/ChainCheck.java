package org.hongchuang.kernel.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the entries of the audit trail follow from each other.
 *
 * @param whole how many entries follow from the one before them, counted from the first
 * @param broken number of the first entry that does not: it or one before it was altered, removed or put in between;
 *     null if there is none
 * @param brokenAt when that entry says it was made; null if there is none
 */
public record ChainCheck(
        long whole, @Nullable Long broken, @Nullable Instant brokenAt) {}
