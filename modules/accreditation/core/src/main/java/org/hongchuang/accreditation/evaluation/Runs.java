package org.hongchuang.accreditation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The evaluation runs in the ledger. */
@ApplicationScoped
public class Runs {
    private static final String VIEW = "select r.*, coalesce(c.done, 0) as done, coalesce(c.failed, 0) as failed"
            + " from accr_run r left join lateral (select sum(cases) filter (where state = 'DONE') as done,"
            + " sum(cases) filter (where state = 'FAILED') as failed from accr_chunk where run_id = r.id) c on true";

    @Inject
    Database database;

    /** Opens a run, unless another one is under way or the timer has opened one for that day. */
    Optional<Run> open(UUID id, int year, LocalDate asOf, String edition, RunCause cause, String by, Instant now) {
        return database.first(
                "insert into accr_run (public_id, year, as_of, edition, cause, started_by, state, total, started_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'RUNNING', 0, ?) on conflict do nothing returning *",
                Runs::run,
                id,
                year,
                asOf,
                edition,
                cause,
                by,
                now);
    }

    void count(long run, int total) {
        database.update("update accr_run set total = ?, version = version + 1 where id = ?", total, run);
    }

    /** Ends the run under way if none of its chunks is pending; the caller that ended it is told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<RunView> endFinished(Instant now) {
        List<UUID> ended = database.list(
                "update accr_run r set state = ?, ended_at = ?, version = version + 1 where r.state = ? and not exists"
                        + " (select 1 from accr_chunk c where c.run_id = r.id and c.state = 'PENDING')"
                        + " returning r.public_id",
                row -> row.getObject(1, UUID.class),
                RunCommand.MOVES.next(RunState.RUNNING, RunCommand.END),
                now,
                RunState.RUNNING);
        return ended.stream().flatMap(id -> view(id).stream()).toList();
    }

    Run get(long id) {
        return database.first("select * from accr_run where id = ?", Runs::run, id)
                .orElseThrow();
    }

    Optional<RunView> view(UUID id) {
        return database.first(VIEW + " where r.public_id = ?", Runs::view, id);
    }

    Optional<RunView> ofTimer(LocalDate day) {
        return database.first(VIEW + " where r.as_of = ? and r.cause = 'TIMER'", Runs::view, day);
    }

    Page<RunView> newest(PageRequest page) {
        return new Page<>(
                database.list(VIEW + " order by r.id desc limit ? offset ?", Runs::view, page.size(), page.first()),
                database.first("select count(*) from accr_run", row -> row.getLong(1))
                        .orElse(0L));
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getInt("year"),
                row.getObject("as_of", LocalDate.class),
                row.getString("edition"));
    }

    private static RunView view(ResultSet row) throws SQLException {
        return new RunView(
                row.getObject("public_id", UUID.class),
                row.getInt("year"),
                row.getObject("as_of", LocalDate.class),
                row.getString("edition"),
                RunCause.valueOf(row.getString("cause")),
                row.getString("started_by"),
                RunState.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("failed"),
                row.getTimestamp("started_at").toInstant(),
                Database.instant(row, "ended_at"));
    }
}
