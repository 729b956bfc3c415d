package org.hongchuang.accreditation.api;

import java.io.Serial;
import java.util.List;
import org.hongchuang.kernel.error.Rejection;

/** Some fields are missing or cannot be read; nothing was stored. */
public final class InvalidAnswers extends Rejection {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidAnswers(List<FieldError> errors) {
        super("accreditation.invalid-answers", errors.size(), errors.get(0).label());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
