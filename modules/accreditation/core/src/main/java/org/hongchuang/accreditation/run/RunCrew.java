package org.hongchuang.accreditation.run;

import static org.hongchuang.kernel.access.Permission.EVALUATION_RUN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hongchuang.accreditation.api.FailedChunkView;
import org.hongchuang.accreditation.api.RunProgress;
import org.hongchuang.accreditation.api.RunWork;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;

/** Does the work of runs; each step of the ledger is a transaction of its own, whatever the caller's does. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class RunCrew implements RunWork {
    private static final System.Logger LOG = System.getLogger(RunCrew.class.getName());

    @Inject
    Chunks chunks;

    @Inject
    Runs runs;

    @Inject
    ChunkTransaction transaction;

    @Inject
    Instance<ChunkWork> works;

    @Inject
    CurrentActor actor;

    @Override
    @Requires(EVALUATION_RUN)
    public List<Long> claimUnsent(int max) {
        requireSystem();
        chunks.giveUpWorn().forEach(RunCrew::report);
        endFinished();
        works.forEach(ChunkWork::settle);
        return chunks.claim(max);
    }

    @Override
    @Requires(EVALUATION_RUN)
    public void unclaim(Collection<Long> unsent) {
        requireSystem();
        chunks.unclaim(unsent);
    }

    @Override
    @Requires(EVALUATION_RUN)
    public void perform(long chunk) {
        requireSystem();
        chunks.delivered(chunk);
        try {
            transaction.perform(chunk);
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
        chunks.giveUp(chunk).ifPresent(RunCrew::report);
        endFinished();
    }

    /** What went wrong, with what lay beneath it unless that is said already. */
    private static String reason(RuntimeException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
        Throwable cause = e.getCause();
        String beneath = cause == null ? null : cause.getMessage();
        return beneath == null || message.contains(beneath) ? message : beneath + " (" + message + ")";
    }

    private void endFinished() {
        for (RunProgress run : runs.endFinished()) {
            LOG.log(
                    Level.INFO,
                    "Run {0} ended as {1}: {2} done, {3} failed, {4} skipped",
                    run.id(),
                    run.state(),
                    String.valueOf(run.done()),
                    String.valueOf(run.failed()),
                    String.valueOf(run.skipped()));
        }
    }

    private static void report(FailedChunkView chunk) {
        LOG.log(
                Level.WARNING,
                "Chunk {0} of the run failed after {1} deliveries: {2}",
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
