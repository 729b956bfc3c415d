package org.hongchuang.accreditation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.Replay;
import org.hongchuang.accreditation.api.ReplayDifference;
import org.hongchuang.accreditation.api.ReplayView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.receipt.Replayed;
import org.hongchuang.accreditation.run.Run;
import org.hongchuang.accreditation.run.Runs;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The replays in the database, beside their runs. */
@ApplicationScoped
class ReplayStore {
    private static final String VIEW = "select r.*, e.public_id as evaluation, p.from_day, p.to_day, t.* from ("
            + Runs.COUNTED + " where r.kind = 'REPLAY') r join accr_replay p on p.run_id = r.id"
            + " left join accr_run e on e.id = p.evaluation_id cross join lateral (select"
            + " coalesce(sum(items) filter (where topic = 'MATCHES'), 0) as matching,"
            + " coalesce(sum(items) filter (where topic = 'DIFFERS'), 0) as differing,"
            + " coalesce(sum(items) filter (where topic = 'EDITION_CHANGED'), 0) as edition_changed,"
            + " coalesce(sum(items) filter (where topic = 'IMPOSSIBLE'), 0) as impossible"
            + " from accr_tally where run_id = r.id) t";

    @Inject
    private Database database;

    Optional<Long> evaluation(UUID run) {
        return database.first(
                "select id from accr_run where public_id = ? and kind = 'EVALUATION'", row -> row.getLong(1), run);
    }

    void insert(Run run, ReplaySelection selection) {
        database.update(
                "insert into accr_replay (run_id, evaluation_id, from_day, to_day) values (?, ?, ?, ?)",
                run.id(),
                selection.evaluation(),
                selection.from(),
                selection.to());
    }

    ReplaySelection selection(Run run) {
        return database.first(
                        "select evaluation_id, from_day, to_day from accr_replay where run_id = ?",
                        row -> new ReplaySelection(
                                row.getObject(1, Long.class),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                run.scope()),
                        run.id())
                .orElseThrow();
    }

    ReplayView get(Run run) {
        return database.first(VIEW + " where r.id = ?", ReplayStore::view, run.id())
                .orElseThrow();
    }

    Page<ReplayView> page(String scope, PageRequest page) {
        return new Page<>(
                database.list(
                        VIEW + " where r.scope like ? || '%' order by r.id desc limit ? offset ?",
                        ReplayStore::view,
                        scope,
                        page.size(),
                        page.first()),
                database.count("select count(*) from accr_run where kind = 'REPLAY' and scope like ? || '%'", scope));
    }

    /** Stores where receipts differ; those that match leave no row. */
    void note(Run run, List<Replayed> replayed) {
        database.batch(
                "insert into accr_replay_difference (run_id, receipt_id, result, path, stored, computed)"
                        + " values (?, ?, ?, ?, ?, ?)",
                replayed.stream()
                        .flatMap(receipt -> receipt.differences().stream().map(difference -> new Object[] {
                            run.id(),
                            receipt.number(),
                            receipt.result(),
                            difference.path(),
                            difference.stored(),
                            difference.computed()
                        }))
                        .toList());
    }

    Page<ReplayDifference> differences(Run run, PageRequest page) {
        return new Page<>(
                database.list(
                        "select r.public_id, c.name, d.result, d.path, d.stored, d.computed from accr_replay_difference d"
                                + " join accr_receipt r on r.id = d.receipt_id join accr_case c on c.id = r.case_id"
                                + " where d.run_id = ? order by d.receipt_id, d.path limit ? offset ?",
                        row -> new ReplayDifference(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                Replay.Result.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)),
                        run.id(),
                        page.size(),
                        page.first()),
                database.count("select count(*) from accr_replay_difference where run_id = ?", run.id()));
    }

    private static ReplayView view(ResultSet row) throws SQLException {
        return new ReplayView(
                row.getObject("public_id", UUID.class),
                row.getObject("evaluation", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Runs.read(row),
                row.getLong("matching"),
                row.getLong("differing"),
                row.getLong("edition_changed"),
                row.getLong("impossible"));
    }
}
