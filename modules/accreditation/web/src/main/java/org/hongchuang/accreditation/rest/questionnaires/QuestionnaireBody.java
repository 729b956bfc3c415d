package org.hongchuang.accreditation.rest.questionnaires;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.accreditation.api.QuestionnaireRequest;
import org.jspecify.annotations.Nullable;

/** A questionnaire as a program opens it. */
@Schema(name = "QuestionnaireOpening")
public record QuestionnaireBody(
        @Schema(description = "Id of the named base") @Nullable
        UUID caseId,

        @Schema(example = "2026") @Nullable Integer year,

        @Schema(description = "Id of the metric it yields", example = "service_satisfaction") @Nullable
        String metric,

        @Schema(description = "Last day for answers", example = "2026-12-31") @Nullable
        LocalDate closesOn,

        @Schema(description = "How many links, 1 to 500", example = "50") @Nullable
        Integer links) {
    /** Left out, it is a case that is not there: whether the caller may ask at all is found out first. */
    private static final UUID NO_CASE = new UUID(0, 0);

    QuestionnaireRequest request() {
        return new QuestionnaireRequest(
                Objects.requireNonNullElse(caseId, NO_CASE),
                Objects.requireNonNullElse(year, 0),
                metric,
                closesOn,
                Objects.requireNonNullElse(links, 0));
    }
}
