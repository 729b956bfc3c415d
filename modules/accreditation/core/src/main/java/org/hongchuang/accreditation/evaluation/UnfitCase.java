package org.hongchuang.accreditation.evaluation;

import java.io.Serial;
import org.hongchuang.accreditation.api.AppraisedCase;

/** What is stored about a case contradicts the rulebook; says which case, so that a person can mend it. */
final class UnfitCase extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnfitCase(AppraisedCase unfit, RuntimeException cause) {
        super(unfit.name() + " (" + unfit.publicId() + "): " + cause.getMessage(), cause);
    }
}
