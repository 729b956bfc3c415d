package org.hongchuang.accreditation.application;

import java.util.ArrayList;
import java.util.List;
import org.hongchuang.accreditation.api.FieldError;
import org.hongchuang.accreditation.api.InvalidAnswers;

/** Gathers what is wrong with the fields of an application. */
final class Complaints {
    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String label, String code) {
        errors.add(new FieldError(field, label, code));
    }

    /** @throws InvalidAnswers if there are any */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidAnswers(errors);
        }
    }
}
