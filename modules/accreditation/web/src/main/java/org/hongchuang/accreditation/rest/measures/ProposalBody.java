package org.hongchuang.accreditation.rest.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureTerms;
import org.hongchuang.accreditation.api.Proposal;
import org.hongchuang.accreditation.rest.list.Choice;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** A proposal: on a finding, by a rule, following a measure, or by an article in one's own words. */
@Schema(name = "Proposal")
public record ProposalBody(
        @Schema(description = "The case") @Nullable UUID caseId,

        @Schema(description = "The finding it answers") @Nullable
        UUID finding,

        @Schema(description = "Id of a consequence in the edition", example = "unlawful_operation") @Nullable
        String rule,

        @Schema(description = "The decided measure it follows") @Nullable
        UUID follows,

        @Schema(description = "Needed where neither finding nor rule says it", example = "ACCEPT") @Nullable
        String kind,

        @Schema(description = "Article, for a warning or a recovery no rule names") @Nullable
        String cite,

        @Schema(description = "Facts and grounds, 2,000 characters at most") @Nullable
        String grounds,

        @Schema(description = "Last day to put things right, where the edition sets none") @Nullable
        LocalDate dueOn,

        @Schema(description = "Yuan to recover") @Nullable BigDecimal amount,

        @Schema(description = "Day of the visit") @Nullable LocalDate visitedOn,

        @Schema(description = "Who visited") @Nullable String visitors,

        @Schema(description = "Number of the higher body's reply") @Nullable
        String replyNo,

        @Schema(description = "Its day") @Nullable LocalDate replyOn,

        @Schema(description = "Credit code of a successor") @Nullable
        String unitCode,

        @Schema(description = "Its name") @Nullable String unitName) {

    static Proposal proposal(@Nullable ProposalBody body) {
        UUID caseId = body == null ? null : body.caseId;
        if (body == null || caseId == null) {
            throw new Rejection("accreditation.measure.body-missing");
        }
        return new Proposal(
                caseId,
                body.finding,
                body.rule,
                body.follows,
                kind(body.kind),
                body.cite,
                Objects.requireNonNullElse(body.grounds, ""),
                new MeasureTerms(
                        body.dueOn,
                        body.amount,
                        body.visitedOn,
                        body.visitors,
                        body.replyNo,
                        body.replyOn,
                        body.unitCode,
                        body.unitName));
    }

    static @Nullable MeasureKind kind(@Nullable String text) {
        return Choice.of(MeasureKind.class, text, "accreditation.measure.unknown-kind");
    }
}
