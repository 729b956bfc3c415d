package org.hongchuang.accreditation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.RunProgress;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.lifecycle.IllegalMove;

/** The runs in the ledger, of every kind. */
@ApplicationScoped
public class Runs {
    /** Runs {@code r} with what has become of their items. */
    public static final String COUNTED = "select r.*, coalesce(c.done, 0) as done, coalesce(c.failed, 0) as failed,"
            + " coalesce(c.skipped, 0) as skipped from accr_run r left join lateral (select"
            + " sum(items) filter (where state = 'DONE') as done,"
            + " sum(items) filter (where state = 'FAILED') as failed,"
            + " sum(items) filter (where state = 'SKIPPED') as skipped"
            + " from accr_chunk where run_id = r.id) c on true";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    /** Opens a run in the name of the actor, unless one that excludes it is under way. */
    public Optional<Run> open(NewRun run) {
        return database.first(
                "insert into accr_run (public_id, kind, scope, year, as_of, edition, cause, started_by, state, total,"
                        + " started_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?) on conflict do nothing returning *",
                Runs::run,
                PublicId.next(),
                run.kind(),
                run.scope(),
                run.year(),
                run.asOf(),
                run.edition(),
                run.cause(),
                actor.username(),
                RunState.RUNNING,
                clock.instant());
    }

    Run get(long id) {
        return database.first("select * from accr_run where id = ?", Runs::run, id)
                .orElseThrow();
    }

    /** A run of that kind about nothing but what the actor reaches. */
    public Optional<Run> find(UUID id, RunKind kind) {
        return database.first(
                "select * from accr_run where public_id = ? and kind = ? and scope like ? || '%'",
                Runs::run, id, kind, actor.scope());
    }

    public RunProgress progress(long id) {
        return database.first(COUNTED + " where r.id = ?", Runs::read, id).orElseThrow();
    }

    /** @throws IllegalMove if it is not under way */
    void cancel(Run run) {
        int cancelled = database.update(
                "update accr_run set state = ?, version = version + 1 where id = ? and state = ?",
                RunCommand.MOVES.next(run.state(), RunCommand.CANCEL),
                run.id(),
                run.state());
        if (cancelled == 0) {
            throw new IllegalMove(get(run.id()).state(), RunCommand.CANCEL);
        }
    }

    /** Ends the runs of which no chunk is pending; the caller that ended them is told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<RunProgress> endFinished() {
        List<Long> ended = database.list(
                "update accr_run r set state = case state when ? then ? else ? end, ended_at = ?,"
                        + " version = version + 1 where r.state in (?, ?) and not exists"
                        + " (select 1 from accr_chunk c where c.run_id = r.id and c.state = 'PENDING')"
                        + " returning r.id",
                row -> row.getLong(1),
                RunState.RUNNING,
                RunCommand.MOVES.next(RunState.RUNNING, RunCommand.END),
                RunCommand.MOVES.next(RunState.CANCELLING, RunCommand.END),
                clock.instant(),
                RunState.RUNNING,
                RunState.CANCELLING);
        return ended.stream().map(this::progress).toList();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getObject("public_id", UUID.class),
                RunKind.valueOf(row.getString("kind")),
                row.getString("scope"),
                row.getObject("as_of", LocalDate.class),
                RunState.valueOf(row.getString("state")));
    }

    /** Reads a row of {@link #COUNTED}. */
    public static RunProgress read(ResultSet row) throws SQLException {
        Instant started = row.getTimestamp("started_at").toInstant();
        return new RunProgress(
                row.getObject("public_id", UUID.class),
                RunState.valueOf(row.getString("state")),
                row.getString("started_by"),
                started,
                Database.instant(row, "ended_at"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("failed"),
                row.getInt("skipped"));
    }
}
