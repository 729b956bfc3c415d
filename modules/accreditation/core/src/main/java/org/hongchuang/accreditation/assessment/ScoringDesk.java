package org.hongchuang.accreditation.assessment;

import static org.hongchuang.kernel.access.Permission.ASSESSMENT_VIEW;
import static org.hongchuang.kernel.access.Permission.ITEM_SCORE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.AssessorState;
import org.hongchuang.accreditation.api.Declaration;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.api.ScoreTotals;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.accreditation.api.SheetRow;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.Editions;

/** Takes the points an assessor gives on their own sheet. */
@ApplicationScoped
@Transactional
public class ScoringDesk implements Scoring {
    @Inject
    AssessedCases cases;

    @Inject
    AssessorStore assessors;

    @Inject
    SheetStore sheets;

    @Inject
    Recusals recusals;

    @Inject
    Agreement agreement;

    @Inject
    Evidence evidence;

    @Inject
    Editions editions;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Override
    @Requires(ITEM_SCORE)
    public Page<SheetRow> mine(PageRequest page) {
        return assessors.mine(page);
    }

    @Override
    @Requires(ITEM_SCORE)
    public ScoreSheet sheet(UUID sheet) {
        return shown(own(sheet));
    }

    @Override
    @Requires(ITEM_SCORE)
    public ScoreSheet declare(UUID sheet, Declaration declaration, String statement) {
        Assessor own = own(sheet);
        AssessedCase assessed = cases.changeable(own.caseId(), own.year());
        recusals.declare(assessed, own(sheet), declaration, statement);
        return shown(own(sheet));
    }

    @Override
    @Requires(ITEM_SCORE)
    public ScoreSheet save(UUID sheet, int revision, Map<String, GivenScore> scores) {
        return write(sheet, revision, scores, false);
    }

    @Override
    @Requires(ITEM_SCORE)
    public ScoreSheet submit(UUID sheet, int revision, Map<String, GivenScore> scores) {
        return write(sheet, revision, scores, true);
    }

    private ScoreSheet write(UUID sheet, int revision, Map<String, GivenScore> scores, boolean submitted) {
        Assessor before = own(sheet);
        AssessedCase assessed = cases.changeable(before.caseId(), before.year());
        Assessor own = own(sheet);
        requireOpen(own);
        SheetForm.Part part = assessed.form().part(own.part());
        ScoreCheck check = new ScoreCheck(part);
        check.check(scores);
        if (submitted) {
            check.complete(scores);
        }
        if (!sheets.add(own, revision, assessed.edition().id().toString(), scores, submitted)) {
            throw new Rejection("kernel.changed-meanwhile");
        }
        if (submitted) {
            agreement.settle(assessed, part);
        }
        String action = submitted ? "accreditation.scoring.submitted" : "accreditation.scoring.scored";
        audit.record(
                action,
                own.caseId().toString(),
                assessed.appraised().orgPath(),
                own.year() + " " + own.part() + " #" + (revision + 1));
        return shown(own(sheet));
    }

    @Override
    @Requires(ITEM_SCORE)
    public ScoreTotals totals(ScoreSheet sheet, Map<String, BigDecimal> points) {
        return Totals.of(editions.resolve(sheet.edition()), sheet, points);
    }

    @Override
    @Requires(ITEM_SCORE)
    public DocumentView attach(UUID sheet, String item, String name, String mediaType, InputStream content) {
        Assessor own = own(sheet);
        requireOpen(own);
        AssessedCase assessed = cases.due(own.caseId(), own.year());
        boolean scored = assessed.form().part(own.part()).scored().stream()
                .anyMatch(each -> each.id().equals(item));
        if (!scored) {
            throw new NotFound(item);
        }
        DocumentView stored = evidence.store(own.publicId(), name, mediaType, content);
        sheets.attach(own, item, stored.id());
        audit.record(
                "accreditation.scoring.attached",
                own.caseId().toString(),
                assessed.appraised().orgPath(),
                item + " " + stored.name() + " " + stored.sha256());
        return stored;
    }

    @Override
    @Requires({ITEM_SCORE, ASSESSMENT_VIEW})
    public DocumentContent document(UUID sheet, UUID document) {
        Assessor found = assessors.find(sheet).orElseThrow(() -> new NotFound(sheet));
        if (!found.username().equals(actor.username()) && !actor.get().may(ASSESSMENT_VIEW)) {
            throw new NotFound(sheet);
        }
        cases.due(found.caseId(), found.year());
        return evidence.content(sheet, document);
    }

    private Assessor own(UUID sheet) {
        return assessors
                .find(sheet)
                .filter(found -> found.username().equals(actor.username()))
                .orElseThrow(() -> new NotFound(sheet));
    }

    private static void requireOpen(Assessor own) {
        if (own.state() != AssessorState.SCORING) {
            throw new Rejection(
                    "accreditation.scoring.not-open." + own.state().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private ScoreSheet shown(Assessor own) {
        return new SheetOf(cases.due(own.caseId(), own.year()))
                .sheet(own, sheets.documents(own), evidence.of(own.publicId()));
    }
}
