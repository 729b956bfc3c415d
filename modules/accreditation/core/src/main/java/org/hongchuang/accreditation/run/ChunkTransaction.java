package org.hongchuang.accreditation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hongchuang.accreditation.api.RunState;

/** One chunk worked on: its results and "done" are written together or not at all. */
@ApplicationScoped
public class ChunkTransaction {
    @Inject
    Chunks chunks;

    @Inject
    Runs runs;

    @Inject
    Instance<ChunkWork> works;

    /** Leaves a chunk that is not pending as it is, and skips one whose run was cancelled. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void perform(long id) {
        chunks.planAnew();
        chunks.lock(id).filter(Chunk::pending).ifPresent(chunk -> {
            Run run = runs.get(chunk.runId());
            if (run.state() == RunState.CANCELLING) {
                chunks.skip(run);
            } else {
                workOf(run.kind()).perform(run, chunk);
                chunks.finish(chunk);
            }
        });
    }

    private ChunkWork workOf(RunKind kind) {
        return works.stream()
                .filter(work -> work.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody works on runs of the kind " + kind));
    }
}
