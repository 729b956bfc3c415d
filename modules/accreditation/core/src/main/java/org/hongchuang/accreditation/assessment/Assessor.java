package org.hongchuang.accreditation.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.AssessorState;
import org.hongchuang.accreditation.api.AssessorView;
import org.hongchuang.accreditation.api.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * An assignment, with what was declared and the latest revision of the sheet.
 *
 * @param ended RECUSED or RELEASED; null while it stands
 * @param statement the latest one of the declaration, or of its end
 * @param points by item id
 */
record Assessor(
        long id,
        UUID publicId,
        UUID caseId,
        int year,
        String part,
        String username,
        String displayName,
        Instant assignedAt,
        @Nullable Declaration declared,
        @Nullable AssessorState ended,
        String statement,
        int revision,
        Map<String, String> points,
        Map<String, String> remarks,
        boolean submitted,
        @Nullable Instant savedAt) {

    AssessorState state() {
        if (ended != null) {
            return ended;
        } else if (submitted) {
            return AssessorState.SUBMITTED;
        }
        return declared == null ? AssessorState.ASSIGNED : AssessorState.SCORING;
    }

    boolean active() {
        return ended == null;
    }

    Map<String, BigDecimal> given() {
        Map<String, BigDecimal> given = new HashMap<>();
        points.forEach((item, value) -> given.put(item, new BigDecimal(value)));
        return given;
    }

    /** @param open whether the points may be seen by others */
    AssessorView view(boolean open) {
        BigDecimal total = open && submitted && active()
                ? given().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
        return new AssessorView(
                publicId,
                username,
                displayName,
                state(),
                declared,
                statement,
                assignedAt,
                submitted ? savedAt : null,
                total);
    }
}
