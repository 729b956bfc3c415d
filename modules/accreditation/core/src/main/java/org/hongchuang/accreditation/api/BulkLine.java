package org.hongchuang.accreditation.api;

import java.util.UUID;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a case among many.
 *
 * @param name of the base; empty if there is no such case in reach
 * @param version of the case before the command
 * @param refusal why the command is not carried out; null if it is
 */
public record BulkLine(
        UUID id, String name, int version, @Nullable Rejection refusal) {
    public boolean accepted() {
        return refusal == null;
    }

    public BulkCase previewed() {
        return new BulkCase(id, version);
    }
}
