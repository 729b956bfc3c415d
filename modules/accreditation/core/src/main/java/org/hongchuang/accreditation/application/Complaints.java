package org.hongchuang.accreditation.application;

import java.util.ArrayList;
import java.util.List;
import org.hongchuang.accreditation.api.FieldError;
import org.hongchuang.accreditation.api.InvalidAnswers;
import org.hongchuang.kernel.text.Bilingual;

/** Gathers what is wrong with the fields of an application. */
final class Complaints {
    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, Bilingual label, String code) {
        errors.add(new FieldError(field, label, code));
    }

    /** Of a field that every case has, whatever its edition asks. */
    void ofHead(String field, String code) {
        add(field, Bilingual.text("accreditation.field-label." + field), code);
    }

    /** Of one that no form has. */
    void ofUnknown(String field) {
        add(field, Bilingual.plain(field), "accreditation.field.unknown");
    }

    /** @throws InvalidAnswers if there are any */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidAnswers(errors);
        }
    }
}
