package org.hongchuang.accreditation.web.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** Reads days out of date fields. */
final class Days {
    private Days() {}

    static @Nullable LocalDate read(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Rejection("accreditation.case.day");
        }
    }
}
