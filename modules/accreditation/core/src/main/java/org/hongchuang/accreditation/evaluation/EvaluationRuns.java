package org.hongchuang.accreditation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.run.Run;
import org.hongchuang.accreditation.run.Runs;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

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
