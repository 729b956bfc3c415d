package org.hongchuang.accreditation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.api.FactsOf;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;

/** The cases that are assessed, each with the edition it is assessed by. */
@ApplicationScoped
public class AssessedCases {
    @Inject
    FactsOf factsOf;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if there is no such case in reach
     * @throws Rejection if it is not assessed in that year
     */
    public AssessedCase due(UUID caseId, int year) {
        LocalDate today = LocalDate.now(clock);
        AppraisedCase appraised = factsOf.facts(caseId, year, today);
        return new AssessedCase(appraised, appraised.edition(), year).due(today);
    }

    /** As {@link #due}; others who would change the assessment of the same case wait. */
    public AssessedCase locked(UUID caseId, int year) {
        AssessedCase found = due(caseId, year);
        database.list("select id from accr_case where id = ? for update", row -> row.getLong(1), found.caseId());
        return found;
    }

    /**
     * As {@link #locked}, to change what a result would rest on.
     *
     * @throws Conflict while a result is proposed
     */
    AssessedCase changeable(UUID caseId, int year) {
        AssessedCase found = locked(caseId, year);
        long open = database.count(
                "select count(*) from accr_result_proposal where case_id = ? and year = ? and state = 'OPEN'",
                found.caseId(),
                year);
        if (open > 0) {
            throw new Conflict("accreditation.assessment.proposed");
        }
        return found;
    }

    /** Whether a result was determined for the part, or for the whole year. */
    boolean determined(AssessedCase assessed, String part) {
        return database.count(
                        "select count(*) from accr_result where case_id = ? and year = ? and part in (?, 'whole')",
                        assessed.caseId(),
                        assessed.year(),
                        part)
                > 0;
    }
}
