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
import org.jspecify.annotations.Nullable;

/** The runs that are evaluations. */
@ApplicationScoped
class EvaluationRuns {
    private static final String VIEW = Runs.COUNTED + " where r.kind = 'EVALUATION'";

    private static final String GOVERNS = " (? = '/' or exists (select 1 from accr_regime g where g.rulebook = %s"
            + " and (? like g.org_path || '%%' or g.org_path like ? || '%%')))";
    private static final String REACHED = " and" + GOVERNS.formatted("r.of_rulebook");

    @Inject
    private Database database;

    EvaluationRun get(Run run) {
        return database.first(
                        "select year, edition, scope from accr_run where id = ?",
                        row -> new EvaluationRun(row.getInt(1), row.getString(2), row.getString(3)),
                        run.id())
                .orElseThrow();
    }

    /** Whether a rulebook governs an organisation, or one below it; all of them govern the whole house. */
    boolean governs(String rulebook, String scope) {
        return database.count(
                        "select count(*) where" + GOVERNS.formatted("cast(? as text)"), scope, rulebook, scope, scope)
                > 0;
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

    /** A run of a rulebook that governs an organisation, or one below it. */
    Optional<RunView> view(UUID id, String scope) {
        return database.first(VIEW + REACHED + " and r.public_id = ?", EvaluationRuns::view, scope, scope, scope, id);
    }

    Optional<RunView> ofTimer(String rulebook, LocalDate day) {
        return database.first(
                VIEW + " and r.of_rulebook = ? and r.as_of = ? and r.cause = 'TIMER'",
                EvaluationRuns::view,
                rulebook,
                day);
    }

    /** The rulebooks of the cases that were ever named, at or below an organisation. */
    List<String> rulebooks(String scope) {
        return database.list(
                "select distinct rulebook from accr_case where named_on is not null and org_path like ? || '%'"
                        + " order by rulebook",
                row -> row.getString(1), scope);
    }

    /** The run a night may build on: the last of the rulebook and year, if it chose among the same editions. */
    Optional<Basis> basis(String rulebook, int year, List<Edition> candidates) {
        return database.first(
                "select id, as_of from (select * from accr_run where kind = 'EVALUATION' and of_rulebook = ? and year"
                        + " = ? and state = 'ENDED' order by id desc limit 1) r where standing and (select"
                        + " array_agg(edition::text order by edition) from accr_run_edition where run_id = r.id) = ?",
                row -> new Basis(row.getLong(1), row.getObject(2, LocalDate.class)),
                rulebook,
                year,
                candidates.stream()
                        .map(edition -> edition.id().toString())
                        .sorted()
                        .toArray(String[]::new));
    }

    /** Notes that nights may build on the run, and on which it builds itself. */
    void stands(Run run, @Nullable Basis basis) {
        database.update(
                "update accr_run set standing = true, basis = ?, version = version + 1 where id = ?",
                basis == null ? null : basis.run(),
                run.id());
    }

    /** Those of the rulebooks that govern an organisation, or one below it. */
    Page<RunView> newest(String scope, PageRequest page) {
        return new Page<>(
                database.list(
                        VIEW + REACHED + " order by r.id desc limit ? offset ?",
                        EvaluationRuns::view,
                        scope,
                        scope,
                        scope,
                        page.size(),
                        page.first()),
                database.count(
                        "select count(*) from accr_run r where r.kind = 'EVALUATION'" + REACHED, scope, scope, scope));
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
