package org.hongchuang.accreditation.evaluation;

import static org.hongchuang.kernel.access.Permission.EVALUATION_RUN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hongchuang.accreditation.api.EvaluationWork;
import org.hongchuang.accreditation.api.FailedChunkView;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;

/** Does the work of evaluation runs; each step of the ledger is a transaction of its own, whatever the caller's does. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class EvaluationCrew implements EvaluationWork {
    private static final System.Logger LOG = System.getLogger(EvaluationCrew.class.getName());

    @Inject
    Chunks chunks;

    @Inject
    Runs runs;

    @Inject
    ChunkEvaluation evaluation;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Override
    @Requires(EVALUATION_RUN)
    public List<Long> claimUnsent(int max) {
        requireSystem();
        chunks.giveUpWorn(clock.instant()).forEach(EvaluationCrew::report);
        endFinished();
        return chunks.claim(max, clock.instant());
    }

    @Override
    @Requires(EVALUATION_RUN)
    public void unclaim(Collection<Long> unsent) {
        requireSystem();
        chunks.unclaim(unsent);
    }

    @Override
    @Requires(EVALUATION_RUN)
    public void evaluate(long chunk) {
        requireSystem();
        chunks.delivered(chunk);
        try {
            evaluation.evaluate(chunk);
        } catch (RuntimeException e) {
            chunks.note(chunk, reason(e));
            throw e;
        }
        endFinished();
    }

    @Override
    @Requires(EVALUATION_RUN)
    public void giveUp(long chunk) {
        requireSystem();
        chunks.giveUp(chunk).ifPresent(EvaluationCrew::report);
        endFinished();
    }

    /** What went wrong, with what lay beneath it unless that is said already. */
    private static String reason(RuntimeException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
        Throwable cause = e.getCause();
        return cause == null || e instanceof UnfitCase ? message : cause.getMessage() + " (" + message + ")";
    }

    private void endFinished() {
        for (RunView run : runs.endFinished(clock.instant())) {
            LOG.log(
                    Level.INFO,
                    "Evaluation run {0} ended: {1} cases done, {2} failed",
                    run.id(),
                    String.valueOf(run.done()),
                    String.valueOf(run.failed()));
        }
    }

    private static void report(FailedChunkView chunk) {
        LOG.log(
                Level.WARNING,
                "Chunk {0} of the evaluation run failed after {1} deliveries: {2}",
                chunk.no(),
                chunk.deliveries(),
                chunk.error());
    }

    private void requireSystem() {
        if (!actor.get().system()) {
            throw new AccessDenied(EVALUATION_RUN);
        }
    }
}
