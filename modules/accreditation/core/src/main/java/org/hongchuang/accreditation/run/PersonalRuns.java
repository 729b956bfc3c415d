package org.hongchuang.accreditation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;

/** Runs that people open for themselves, about what they reach, one of each kind at a time; and may cancel. */
@ApplicationScoped
public class PersonalRuns {
    @Inject
    Runs runs;

    @Inject
    Chunks chunks;

    @Inject
    CurrentActor actor;

    /** @throws Conflict while another of theirs is under way */
    public Run open(RunKind kind, LocalDate asOf, RunCause cause) {
        return runs.open(new NewRun(kind, actor.scope(), asOf, cause, null, null))
                .orElseThrow(() -> new Conflict("accreditation.run.under-way"));
    }

    /** @throws NotFound if there is none of that kind in reach */
    public Run get(UUID id, RunKind kind) {
        return runs.find(id, kind).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Skips what was not begun; the run ends when the workers have finished what they have in hand.
     *
     * @throws NotFound if there is none of that kind in reach
     * @throws org.hongchuang.kernel.lifecycle.IllegalMove if it is not under way
     */
    public Run cancel(UUID id, RunKind kind) {
        Run run = get(id, kind);
        runs.cancel(run);
        chunks.skip(run);
        return run;
    }
}
