package org.hongchuang.kernel.error;

import java.io.Serial;

/**
 * A user asked for something that cannot be done; nothing was changed.
 *
 * <p>Carries a code, which is also the key of its text in the bundles of the context it begins with
 * ({@code finance.order.same-person} is found in {@code org.hongchuang.finance.messages}), and the values of that text's
 * placeholders. It has no stack trace: it is an answer, not a fault.
 */
public class Rejection extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] values;

    public Rejection(String code, Object... values) {
        super(code, null, false, false);
        this.code = code;
        this.values = values.clone();
    }

    public String code() {
        return code;
    }

    public Object[] values() {
        return values.clone();
    }
}
