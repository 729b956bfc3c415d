package org.hongchuang.accreditation.api;

import java.io.Serial;
import org.hongchuang.kernel.error.Conflict;

/** Another evaluation run has not ended yet; nothing was started. */
public final class RunUnderWay extends Conflict {
    @Serial
    private static final long serialVersionUID = 1L;

    public RunUnderWay() {
        super("accreditation.evaluation.under-way");
    }
}
