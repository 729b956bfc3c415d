package org.hongchuang.accreditation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hongchuang.accreditation.api.AssessorState;
import org.hongchuang.accreditation.api.PartAssessment.State;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Localized;

/** How far the parts of a case's year are, and the points that are agreed: only these are facts for the rulebook. */
@ApplicationScoped
public class Agreement {
    @Inject
    AssessorStore assessors;

    @Inject
    ModerationStore moderations;

    @Inject
    SheetStore sheets;

    @Inject
    SpreadLimits limits;

    List<Comparison> of(AssessedCase assessed) {
        List<Assessor> ofYear = assessors.of(assessed.caseId(), assessed.year());
        Map<String, Moderation> meetings = moderations.of(assessed.caseId(), assessed.year());
        return assessed.form().parts().stream()
                .map(part -> new Comparison(part, ofYear, meetings.get(part.id()), limits))
                .toList();
    }

    Comparison of(AssessedCase assessed, SheetForm.Part part) {
        return new Comparison(
                part,
                assessors.of(assessed.caseId(), assessed.year()),
                moderations.of(assessed.caseId(), assessed.year()).get(part.id()),
                limits);
    }

    /** The parts whose points are not agreed yet. */
    public List<Localized> pending(AssessedCase assessed, Predicate<String> parts) {
        return of(assessed).stream()
                .map(Comparison::view)
                .filter(part -> parts.test(part.part()) && part.state() != State.AGREED)
                .map(part -> part.label())
                .toList();
    }

    /** @throws Rejection if the person is recused from the case in its year */
    public void requireImpartial(AssessedCase assessed, String username) {
        boolean recused = assessors.of(assessed.caseId(), assessed.year()).stream()
                .anyMatch(each -> each.username().equals(username) && each.state() == AssessorState.RECUSED);
        if (recused) {
            throw new Rejection(
                    "accreditation.result.recused", assessed.appraised().name());
        }
    }

    /** Writes the points of a part as facts, or takes them back where they are no longer agreed. */
    void settle(AssessedCase assessed, SheetForm.Part part) {
        Comparison comparison = of(assessed, part);
        Map<String, BigDecimal> points = sheets.agreed(assessed.caseId(), assessed.year());
        part.scored().forEach(item -> points.remove(item.id()));
        points.putAll(comparison.agreed());
        sheets.agree(assessed.caseId(), assessed.year(), points);
    }
}
