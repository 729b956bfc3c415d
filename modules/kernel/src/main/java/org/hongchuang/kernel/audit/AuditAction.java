package org.hongchuang.kernel.audit;

import java.io.Serializable;

/**
 * A kind of deed in the audit trail.
 *
 * @param code as it was recorded, its first segment naming the context, such as {@code finance.order.approved}
 */
public record AuditAction(String code) implements Serializable {
    /** Key of its name in the context's texts, such as {@code finance.audit.order.approved}. */
    public String textKey() {
        return code.replaceFirst("\\.", ".audit.");
    }
}
