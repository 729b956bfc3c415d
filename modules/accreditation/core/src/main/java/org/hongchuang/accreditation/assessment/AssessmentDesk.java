package org.hongchuang.accreditation.assessment;

import static org.hongchuang.kernel.access.Permission.ASSESSMENT_ARRANGE;
import static org.hongchuang.kernel.access.Permission.ASSESSMENT_VIEW;
import static org.hongchuang.kernel.access.Permission.RESULT_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.AssessmentFilter;
import org.hongchuang.accreditation.api.AssessmentRow;
import org.hongchuang.accreditation.api.AssessmentView;
import org.hongchuang.accreditation.api.Assessments;
import org.hongchuang.accreditation.api.AssessorState;
import org.hongchuang.accreditation.api.ModerationMinutes;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.people.PersonView;

/** Arranges who scores a case, and records what a meeting settled. */
@ApplicationScoped
@Transactional
public class AssessmentDesk implements Assessments {
    @Inject
    AssessedCases cases;

    @Inject
    AssessmentList list;

    @Inject
    AssessorStore assessors;

    @Inject
    ModerationStore moderations;

    @Inject
    Agreement agreement;

    @Inject
    Recusals recusals;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    @Override
    @Requires(RESULT_VIEW)
    public Page<AssessmentRow> page(AssessmentFilter filter, PageRequest page) {
        return list.page(filter, page);
    }

    @Override
    @Requires({ASSESSMENT_VIEW, ASSESSMENT_ARRANGE})
    public AssessmentView get(UUID caseId, int year) {
        AssessedCase assessed = cases.due(caseId, year);
        List<Comparison> parts = agreement.of(assessed);
        return new AssessmentView(
                assessed.appraised().publicId(),
                assessed.appraised().name(),
                year,
                assessed.edition().id().toString(),
                parts.isEmpty(),
                parts.stream().map(Comparison::view).toList());
    }

    @Override
    @Requires(ASSESSMENT_ARRANGE)
    public List<PersonView> candidates() {
        return assessors.candidates();
    }

    @Override
    @Requires(ASSESSMENT_ARRANGE)
    public void assign(UUID caseId, int year, String part, String username) {
        AssessedCase assessed = cases.changeable(caseId, year);
        assessed.form().part(part);
        PersonView person = assessors.candidates().stream()
                .filter(each -> each.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new Rejection("accreditation.assessment.no-such-person", username));
        if (cases.determined(assessed, part)) {
            throw new Rejection("accreditation.assessment.determined");
        }
        if (moderations.of(assessed.caseId(), year).containsKey(part)) {
            throw new Rejection("accreditation.assessment.moderated");
        }
        boolean recused = assessors.of(assessed.caseId(), year).stream()
                .anyMatch(each -> each.username().equals(username) && each.state() == AssessorState.RECUSED);
        if (recused) {
            throw new Rejection("accreditation.assessment.recused", person.displayName());
        }
        if (!assessors.add(assessed.caseId(), year, part, username)) {
            throw new Rejection("accreditation.assessment.assigned-already", person.displayName());
        }
        agreement.settle(assessed, assessed.form().part(part));
        audit.record(
                "accreditation.assessment.assigned",
                caseId.toString(),
                assessed.appraised().orgPath(),
                year + " " + part + " " + username);
    }

    @Override
    @Requires(ASSESSMENT_ARRANGE)
    public void release(UUID sheet, String reason) {
        Assessor found = find(sheet);
        AssessedCase assessed = cases.changeable(found.caseId(), found.year());
        recusals.release(assessed, find(sheet), reason);
    }

    @Override
    @Requires(ASSESSMENT_ARRANGE)
    public void recuse(UUID sheet, String reason) {
        Assessor found = find(sheet);
        AssessedCase assessed = cases.changeable(found.caseId(), found.year());
        recusals.recuse(assessed, find(sheet), reason);
    }

    @Override
    @Requires(ASSESSMENT_ARRANGE)
    public void moderate(UUID caseId, int year, String part, ModerationMinutes minutes) {
        AssessedCase assessed = cases.changeable(caseId, year);
        SheetForm.Part form = assessed.form().part(part);
        Comparison comparison = agreement.of(assessed, form);
        if (!comparison.complete()) {
            throw new Rejection("accreditation.moderation.sheets-missing");
        }
        Moderation meeting = MinutesCheck.of(form, comparison, minutes, LocalDate.now(clock));
        moderations.add(assessed.caseId(), year, meeting);
        agreement.settle(assessed, form);
        audit.record(
                "accreditation.assessment.moderated",
                caseId.toString(),
                assessed.appraised().orgPath(),
                year + " " + part + " " + meeting.minutesNo() + " " + meeting.points());
    }

    private Assessor find(UUID sheet) {
        return assessors.find(sheet).orElseThrow(() -> new NotFound(sheet));
    }
}
