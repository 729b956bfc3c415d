package org.hongchuang.accreditation.rest.enrolment;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hongchuang.accreditation.api.Enrolment;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.accreditation.rest.file.Parts;
import org.jspecify.annotations.Nullable;

/** The parts of an upload that record a base. */
final class EnrolmentParts {
    private EnrolmentParts() {}

    static Enrolment read(List<EntityPart> parts) throws IOException {
        Map<String, String> given = Parts.texts(parts);
        String base = text(given, "organisation");
        String day = text(given, "issuedOn");
        return new Enrolment(
                base == null ? null : Parts.uuid(base, "accreditation.enrolment.base-unknown"),
                given.getOrDefault("kind", ""),
                text(given, "creditCode"),
                new Payee(
                        given.getOrDefault("payeeName", ""),
                        given.getOrDefault("payeeAccount", ""),
                        given.getOrDefault("payeeBank", "")),
                day == null ? null : Parts.day(day, "accreditation.enrolment.day-unknown"),
                text(given, "number"),
                text(given, "issuer"));
    }

    private static @Nullable String text(Map<String, String> given, String name) {
        String text = given.getOrDefault(name, "");
        return text.isEmpty() ? null : text;
    }
}
