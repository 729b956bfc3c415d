package org.hongchuang.accreditation.scoring;

import static org.hongchuang.kernel.access.Permission.CASE_VIEW;
import static org.hongchuang.kernel.access.Permission.ITEM_SCORE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.api.FactsOf;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.UnfitFacts;

/** Takes the points a person gives, and shows what the score becomes. */
@ApplicationScoped
@Transactional
public class ScoringDesk implements Scoring {
    @Inject
    FactsOf factsOf;

    @Inject
    ScoreStore store;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Override
    @Requires(CASE_VIEW)
    public ScoreSheet sheet(UUID caseId, int year) {
        LocalDate today = LocalDate.now(clock);
        AppraisedCase appraised = factsOf.facts(caseId, year, today);
        Edition edition = appraised.edition();
        try {
            return new SheetOf(edition)
                    .sheet(appraised, edition.appraise(appraised.facts()), store.latest(appraised.caseId(), year));
        } catch (UnfitFacts e) {
            throw new Rejection("accreditation.scoring.unfit", appraised.name(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    @Requires(ITEM_SCORE)
    public ScoreSheet save(UUID caseId, int year, int revision, Map<String, GivenScore> scores) {
        LocalDate today = LocalDate.now(clock);
        AppraisedCase appraised = factsOf.facts(caseId, year, today);
        LocalDate namedOn = appraised.namedOn();
        if (namedOn == null || year < namedOn.getYear() || year > today.getYear()) {
            throw new Rejection("accreditation.scoring.not-named", appraised.name(), String.valueOf(year));
        }
        new ScoreCheck(appraised.edition()).check(scores);
        if (!store.add(appraised.caseId(), year, revision, scores, actor.username(), clock.instant())) {
            throw new Rejection("kernel.changed-meanwhile");
        }
        audit.record(
                "accreditation.scoring.scored", caseId.toString(), appraised.orgPath(), year + " #" + (revision + 1));
        return sheet(caseId, year);
    }
}
