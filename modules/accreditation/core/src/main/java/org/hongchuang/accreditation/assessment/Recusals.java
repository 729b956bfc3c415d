package org.hongchuang.accreditation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hongchuang.accreditation.api.Declaration;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.Rejection;

/** Interests of assessors, and what follows from them: whoever is recused scores no part of the case's year. */
@ApplicationScoped
class Recusals {
    private static final int LONGEST_STATEMENT = 500;

    @Inject
    private AssessorStore assessors;

    @Inject
    private Agreement agreement;

    @Inject
    private AuditTrail audit;

    void declare(AssessedCase assessed, Assessor own, Declaration declaration, String statement) {
        requireActive(own);
        if (own.submitted()) {
            throw new Rejection("accreditation.scoring.not-open.submitted");
        }
        if (declaration == Declaration.RECUSED) {
            recuse(assessed, own, statement);
            return;
        }
        String text = declaration == Declaration.NO_INTEREST ? statement.strip() : required(statement);
        assessors.note(own, declaration.name(), limited(text));
        record("accreditation.assessment.declared", assessed, own, declaration + " " + text);
    }

    /** Ends all the person's assignments to the case's year; points agreed with a sheet of theirs are agreed anew. */
    void recuse(AssessedCase assessed, Assessor recused, String reason) {
        requireActive(recused);
        String text = required(reason);
        List<Assessor> theirs = assessors.of(assessed.caseId(), assessed.year()).stream()
                .filter(each -> each.username().equals(recused.username()) && each.active())
                .toList();
        theirs.forEach(each -> assessors.note(each, "RECUSED", text));
        theirs.stream()
                .filter(Assessor::submitted)
                .forEach(each -> agreement.settle(assessed, assessed.form().part(each.part())));
        record("accreditation.assessment.recused", assessed, recused, text);
    }

    void release(AssessedCase assessed, Assessor released, String reason) {
        requireActive(released);
        if (released.submitted()) {
            throw new Rejection("accreditation.assessment.submitted", released.displayName());
        }
        String text = required(reason);
        assessors.note(released, "RELEASED", text);
        agreement.settle(assessed, assessed.form().part(released.part()));
        record("accreditation.assessment.released", assessed, released, text);
    }

    private void record(String action, AssessedCase assessed, Assessor whom, String text) {
        audit.record(
                action,
                whom.caseId().toString(),
                assessed.appraised().orgPath(),
                whom.year() + " " + whom.part() + " " + whom.username() + " " + text);
    }

    private static void requireActive(Assessor assessor) {
        if (!assessor.active()) {
            throw new Rejection("accreditation.assessment.ended", assessor.displayName());
        }
    }

    private static String required(String statement) {
        return MinutesCheck.text(statement, LONGEST_STATEMENT, "accreditation.assessment.statement");
    }

    private static String limited(String text) {
        if (text.length() > LONGEST_STATEMENT) {
            throw new Rejection("accreditation.assessment.statement", String.valueOf(LONGEST_STATEMENT));
        }
        return text;
    }
}
