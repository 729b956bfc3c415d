package org.hongchuang.accreditation.evaluation;

import static org.hongchuang.kernel.access.Permission.EVALUATION_RUN;
import static org.hongchuang.kernel.access.Permission.EVALUATION_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.FailedChunkView;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunUnderWay;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Rulebooks;

/** Opens evaluation runs and tells how they go. */
@ApplicationScoped
@Transactional
public class EvaluationDesk implements Evaluations {
    private static final System.Logger LOG = System.getLogger(EvaluationDesk.class.getName());
    private static final String RULEBOOK = "nanchang-bases";

    @Inject
    Runs runs;

    @Inject
    Chunks chunks;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    ChunkSize chunkSize;

    @Override
    @Requires(EVALUATION_RUN)
    public RunView start(int year, RunCause cause) {
        LocalDate today = LocalDate.now(clock);
        Optional<RunView> tonight = cause == RunCause.TIMER ? runs.ofTimer(today) : Optional.empty();
        return tonight.orElseGet(() -> open(year, today, cause));
    }

    private RunView open(int year, LocalDate today, RunCause cause) {
        EditionId edition = Rulebooks.bundled().inForce(RULEBOOK, today).id();
        int firstYear = edition.effectiveFrom().getYear();
        if (year < firstYear || year > today.getYear()) {
            throw new Rejection(
                    "accreditation.evaluation.year-range", String.valueOf(firstYear), String.valueOf(today.getYear()));
        }
        UUID id = PublicId.next();
        Run run = runs.open(id, year, today, edition.toString(), cause, actor.username(), clock.instant())
                .orElseThrow(RunUnderWay::new);
        int total = chunks.split(run, RULEBOOK, chunkSize.cases());
        runs.count(run.id(), total);
        audit.record("accreditation.evaluation.run-started", id.toString(), actor.scope(), year + " " + edition);
        LOG.log(Level.INFO, "Evaluation run {0} for {1} began: {2} cases", id, String.valueOf(year), total);
        return run(id);
    }

    @Override
    @Requires(EVALUATION_VIEW)
    public RunView run(UUID id) {
        return runs.view(id).orElseThrow(() -> new NotFound(id));
    }

    @Override
    @Requires(EVALUATION_VIEW)
    public Page<RunView> runs(PageRequest page) {
        return runs.newest(page);
    }

    @Override
    @Requires(EVALUATION_VIEW)
    public List<FailedChunkView> failedChunks(UUID run) {
        run(run);
        return chunks.failedOf(run);
    }
}
