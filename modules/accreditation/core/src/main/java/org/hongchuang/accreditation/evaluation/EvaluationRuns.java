package org.hongchuang.accreditation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunEdition;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.run.Run;
import org.hongchuang.accreditation.run.Runs;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Edition;

/** The runs that are evaluations. */
@ApplicationScoped
class EvaluationRuns {
    private static final String VIEW = Runs.COUNTED + " where r.kind = 'EVALUATION'";

    @Inject
    private Database database;

    EvaluationRun get(Run run) {
        return database.first(
                        "select year, edition, scope from accr_run where id = ?",
                        row -> new EvaluationRun(row.getInt(1), row.getString(2), row.getString(3)),
                        run.id())
                .orElseThrow();
    }

    /** Notes among which editions the run may choose, so that one published meanwhile does not split it. */
    void mayApply(Run run, List<Edition> candidates) {
        database.batch(
                "insert into accr_run_edition (run_id, edition) values (?, ?)",
                candidates.stream()
                        .map(edition -> new Object[] {run.id(), edition.id().toString()})
                        .toList());
    }

    List<String> candidates(Run run) {
        return database.list(
                "select edition from accr_run_edition where run_id = ? order by edition",
                row -> row.getString(1),
                run.id());
    }

    List<RunEdition> applied(UUID run) {
        return database.list(
                "select t.became, sum(t.items) from accr_tally t join accr_run r on r.id = t.run_id"
                        + " where r.public_id = ? and t.topic = ? group by t.became order by t.became",
                row -> new RunEdition(row.getString(1), row.getLong(2)),
                run,
                EvaluationTopic.EDITION);
    }

    Optional<RunView> view(UUID id) {
        return database.first(VIEW + " and r.public_id = ?", EvaluationRuns::view, id);
    }

    Optional<RunView> ofTimer(LocalDate day) {
        return database.first(VIEW + " and r.as_of = ? and r.cause = 'TIMER'", EvaluationRuns::view, day);
    }

    Page<RunView> newest(PageRequest page) {
        return new Page<>(
                database.list(
                        VIEW + " order by r.id desc limit ? offset ?", EvaluationRuns::view, page.size(), page.first()),
                database.count("select count(*) from accr_run where kind = 'EVALUATION'"));
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
