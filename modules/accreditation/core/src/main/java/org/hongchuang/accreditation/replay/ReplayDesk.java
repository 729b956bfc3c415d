package org.hongchuang.accreditation.replay;

import static org.hongchuang.kernel.access.Permission.REPLAY_RUN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.FailedChunkView;
import org.hongchuang.accreditation.api.ReplayDifference;
import org.hongchuang.accreditation.api.ReplayRequest;
import org.hongchuang.accreditation.api.ReplayView;
import org.hongchuang.accreditation.api.Replays;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.run.Chunks;
import org.hongchuang.accreditation.run.PersonalRuns;
import org.hongchuang.accreditation.run.Run;
import org.hongchuang.accreditation.run.RunKind;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Opens replays of many receipts and shows what they found. */
@ApplicationScoped
@Transactional
class ReplayDesk implements Replays {
    @Inject
    private ReplayStore store;

    @Inject
    private PersonalRuns personal;

    @Inject
    private Chunks chunks;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Override
    @Requires(REPLAY_RUN)
    public ReplayView start(ReplayRequest request, RunCause cause) {
        LocalDate today = LocalDate.now(clock);
        ReplaySelection selection = selection(request, today);
        Run run = personal.open(RunKind.REPLAY, today, cause);
        store.insert(run, selection);
        chunks.split(run, selection.ids(), selection.values());
        String what = request.run() == null
                ? selection.from() + " – " + selection.to()
                : request.run().toString();
        audit.record("accreditation.replay.started", run.publicId().toString(), run.scope(), what);
        return store.get(run);
    }

    private ReplaySelection selection(ReplayRequest request, LocalDate today) {
        UUID evaluation = request.run();
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (evaluation != null && from == null && to == null) {
            long number = store.evaluation(evaluation).orElseThrow(() -> new NotFound(evaluation));
            return new ReplaySelection(number, null, null, actor.scope());
        }
        if (evaluation != null || from == null || to == null || from.isAfter(to) || to.isAfter(today)) {
            throw new Rejection("accreditation.replay.which");
        }
        return new ReplaySelection(null, from, to, actor.scope());
    }

    @Override
    @Requires(REPLAY_RUN)
    public ReplayView get(UUID id) {
        return store.get(personal.get(id, RunKind.REPLAY));
    }

    @Override
    @Requires(REPLAY_RUN)
    public Page<ReplayView> page(PageRequest page) {
        return store.page(actor.scope(), page);
    }

    @Override
    @Requires(REPLAY_RUN)
    public Page<ReplayDifference> differences(UUID id, PageRequest page) {
        return store.differences(personal.get(id, RunKind.REPLAY), page);
    }

    @Override
    @Requires(REPLAY_RUN)
    public List<FailedChunkView> failedChunks(UUID id) {
        return chunks.failedOf(personal.get(id, RunKind.REPLAY).publicId());
    }

    @Override
    @Requires(REPLAY_RUN)
    public ReplayView cancel(UUID id) {
        Run run = personal.cancel(id, RunKind.REPLAY);
        audit.record("accreditation.replay.cancelled", id.toString(), run.scope(), "");
        return store.get(run);
    }
}
