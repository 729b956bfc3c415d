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
import org.hongchuang.accreditation.api.RunEdition;
import org.hongchuang.accreditation.api.RunUnderWay;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.accreditation.facts.Portfolio;
import org.hongchuang.accreditation.measure.Deadlines;
import org.hongchuang.accreditation.run.Chunks;
import org.hongchuang.accreditation.run.NewRun;
import org.hongchuang.accreditation.run.Run;
import org.hongchuang.accreditation.run.RunKind;
import org.hongchuang.accreditation.run.Runs;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;

/** Opens evaluation runs and tells how they go. */
@ApplicationScoped
@Transactional
public class EvaluationDesk implements Evaluations {
    private static final System.Logger LOG = System.getLogger(EvaluationDesk.class.getName());

    @Inject
    Runs runs;

    @Inject
    EvaluationRuns evaluations;

    @Inject
    Chunks chunks;

    @Inject
    Touches touches;

    @Inject
    Editions editions;

    @Inject
    GoverningEditions governing;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Override
    @Requires({EVALUATION_RUN, EVALUATION_VIEW})
    public List<String> rulebooks() {
        return evaluations.rulebooks(actor.scope());
    }

    @Override
    @Requires(EVALUATION_RUN)
    public RunView start(String rulebook, int year, RunCause cause) {
        LocalDate today = LocalDate.now(clock);
        Optional<RunView> tonight = cause == RunCause.TIMER ? evaluations.ofTimer(rulebook, today) : Optional.empty();
        return tonight.orElseGet(() -> open(rulebook, year, today, cause));
    }

    private RunView open(String rulebook, int year, LocalDate today, RunCause cause) {
        AppraisalYears.require(year, rulebook, editions.current().editions(), today);
        if (!evaluations.governs(rulebook, actor.scope())) {
            throw new NotFound(rulebook);
        }
        List<Edition> candidates = governing.anyOfYear(rulebook, year, today);
        Optional<Basis> basis =
                cause == RunCause.TIMER ? evaluations.basis(rulebook, year, candidates) : Optional.empty();
        String edition = candidates.get(0).id().toString();
        Run run = runs.open(new NewRun(RunKind.EVALUATION, "/", today, cause, year, edition))
                .orElseThrow(RunUnderWay::new);
        evaluations.mayApply(run, candidates);
        if (year == today.getYear()) {
            touches.strikeUntitled();
            evaluations.stands(run, basis.orElse(null));
        }
        Portfolio portfolio = evaluations.get(run).portfolio();
        int total = basis.map(
                        before -> chunks.splitScattered(run, Basis.CHANGED, before.values(portfolio, today, year)))
                .orElseGet(() -> chunks.split(run, Portfolio.IDS, portfolio.values()));
        deadlines.raise();
        UUID id = run.publicId();
        audit.record("accreditation.evaluation.run-started", id.toString(), actor.scope(), year + " " + edition);
        LOG.log(Level.INFO, "Evaluation run {0} for {1} began: {2} cases", id, String.valueOf(year), total);
        return run(id);
    }

    @Override
    @Requires(EVALUATION_VIEW)
    public RunView run(UUID id) {
        return evaluations.view(id, actor.scope()).orElseThrow(() -> new NotFound(id));
    }

    @Override
    @Requires(EVALUATION_VIEW)
    public Page<RunView> runs(PageRequest page) {
        return evaluations.newest(actor.scope(), page);
    }

    @Override
    @Requires(EVALUATION_VIEW)
    public List<RunEdition> editions(UUID run) {
        run(run);
        return evaluations.applied(run);
    }

    @Override
    @Requires(EVALUATION_VIEW)
    public List<FailedChunkView> failedChunks(UUID run) {
        run(run);
        return chunks.failedOf(run);
    }
}
