package org.hongchuang.accreditation.questionnaire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.QuestionnaireState;
import org.hongchuang.accreditation.api.QuestionnaireView;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** A questionnaire as it is stored, with what was answered. */
record Stored(
        long key,
        UUID id,
        UUID caseId,
        String caseName,
        String orgPath,
        int year,
        String metric,
        Localized label,
        LocalDate closesOn,
        String openedBy,
        Instant openedAt,
        int links,
        int answers,
        int satisfied,
        @Nullable String adoptedBy,
        @Nullable Instant adoptedAt) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Percent of the answers that are satisfied; null without an answer. */
    @Nullable
    BigDecimal share() {
        return answers == 0
                ? null
                : BigDecimal.valueOf(satisfied)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(answers), 2, RoundingMode.HALF_UP);
    }

    QuestionnaireState state(LocalDate today) {
        if (adoptedBy != null) {
            return QuestionnaireState.ADOPTED;
        }
        return closesOn.isBefore(today) ? QuestionnaireState.CLOSED : QuestionnaireState.OPEN;
    }

    /** @param keeper who looks at it, if they may keep questionnaires; whoever opened it does not adopt it */
    QuestionnaireView view(LocalDate today, @Nullable String keeper) {
        QuestionnaireState state = state(today);
        return new QuestionnaireView(
                id,
                caseId,
                caseName,
                year,
                metric,
                label,
                closesOn,
                openedBy,
                openedAt,
                state,
                links,
                answers,
                satisfied,
                share(),
                adoptedBy,
                adoptedAt,
                state == QuestionnaireState.CLOSED && answers > 0 && keeper != null && !keeper.equals(openedBy));
    }
}
