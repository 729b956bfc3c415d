package org.hongchuang.accreditation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.FiguresImport;
import org.hongchuang.accreditation.api.FiguresImportState;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.MetricType;

/** Imports of figures and what they would change. */
@ApplicationScoped
class ImportStore {
    /** Which cases figures may be entered for by credit code, of which each has one then. */
    static final String TAKES_FIGURES =
            "state not in ('DRAFT', 'REJECTED', 'WITHDRAWN', 'SUCCEEDED') and follows is null";

    private static final String COLUMNS =
            "id, public_id, year, file_name, state, bases, changed, checked_by, checked_at, ended_at";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    /** What a row states of a case. */
    record Stated(int row, long caseId, Map<String, String> values) {}

    /** An import with its number inside. */
    record Kept(long id, FiguresImport view) {}

    /** A row that would change something. */
    record Row(int row, UUID caseId, String name, String creditCode, String before, String after) {}

    /** Begins an import for the actor; one that still waits is given up, and one under way at the same moment waited for. */
    Kept begin(int year, String fileName) {
        database.list("select pg_advisory_xact_lock(4712, hashtext(?))", row -> row.getString(1), actor.username());
        database.first(
                        "select id from accr_figures_import where checked_by = ? and year = ? and state = 'CHECKED'"
                                + " for update",
                        row -> row.getLong(1),
                        actor.username(),
                        year)
                .ifPresent(waiting -> end(waiting, FiguresImportState.DISCARDED));
        UUID id = PublicId.next();
        database.update(
                "insert into accr_figures_import (public_id, org_path, year, file_name, state, bases, changed,"
                        + " checked_by, checked_at) values (?, ?, ?, ?, 'CHECKED', 0, 0, ?, ?)",
                id,
                actor.scope(),
                year,
                fileName,
                actor.username(),
                clock.instant());
        return own(id).orElseThrow();
    }

    /** Keeps those rows that would change what is entered. */
    void keep(long importId, int year, List<Stated> stated, Map<String, MetricType> types) {
        database.update(
                "insert into accr_figures_import_row (import_id, row_no, case_id, revision, before, after)"
                        + " select ?, row_no, s.case_id, coalesce(f.revision, 0), coalesce(f.figures, '{}'),"
                        + " coalesce(f.figures, '{}') || cast(s.figures as jsonb)"
                        + " from unnest(cast(? as integer[]), cast(? as bigint[]), cast(? as text[]))"
                        + " s (row_no, case_id, figures) left join lateral (select revision, cast(figures as jsonb) as"
                        + " figures from accr_figures f where f.case_id = s.case_id and f.year = ?"
                        + " order by revision desc limit 1) f on true"
                        + " where coalesce(f.figures, '{}') || cast(s.figures as jsonb) <> coalesce(f.figures, '{}')",
                importId,
                new Database.Column("integer", stated.stream().map(Stated::row).toList()),
                new Database.Column(
                        "bigint", stated.stream().map(Stated::caseId).toList()),
                new Database.Column(
                        "text",
                        stated.stream()
                                .map(each -> FigureRows.json(each.values(), types))
                                .toList()),
                year);
    }

    void checked(long importId, int bases) {
        database.update(
                "update accr_figures_import set bases = ?, changed = (select count(*) from accr_figures_import_row"
                        + " where import_id = id) where id = ?",
                bases,
                importId);
    }

    /** An import of the actor; whoever asks for it to end it waits for others who do. */
    Optional<Kept> own(UUID id) {
        return database.first(
                "select " + COLUMNS + " from accr_figures_import where public_id = ? and checked_by = ? for update",
                ImportStore::kept,
                id,
                actor.username());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("id"),
                new FiguresImport(
                        row.getObject("public_id", UUID.class),
                        row.getInt("year"),
                        row.getString("file_name"),
                        FiguresImportState.valueOf(row.getString("state")),
                        row.getInt("bases"),
                        row.getInt("changed"),
                        row.getString("checked_by"),
                        row.getTimestamp("checked_at").toInstant(),
                        Database.instant(row, "ended_at")));
    }

    Page<Row> rows(long importId, PageRequest page) {
        List<Row> rows = database.list(
                "select r.row_no, c.public_id, c.name, c.credit_code, r.before, r.after from accr_figures_import_row r"
                        + " join accr_case c on c.id = r.case_id where r.import_id = ? order by r.row_no"
                        + " limit ? offset ?",
                row -> new Row(
                        row.getInt(1),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                importId,
                page.size(),
                page.first());
        return new Page<>(
                rows, database.count("select count(*) from accr_figures_import_row where import_id = ?", importId));
    }

    /** How many of its bases take no figures any more, left the actor's reach, or have other figures than were shown. */
    long overtaken(long importId, int year) {
        database.count(
                "select count(*) from (select id from accr_case where id in (select case_id from"
                        + " accr_figures_import_row where import_id = ?) order by id for update) locked",
                importId);
        return database.count(
                "select count(*) from accr_figures_import_row r join accr_case c on c.id = r.case_id"
                        + " where r.import_id = ? and (not (" + TAKES_FIGURES + ") or c.org_path not like ?"
                        + " or r.revision <> coalesce((select max(f.revision) from accr_figures f"
                        + " where f.case_id = r.case_id and f.year = ?), 0))",
                importId,
                actor.scope() + "%",
                year);
    }

    /** Enters what was kept as new revisions. */
    void enter(long importId, int year) {
        database.update(
                "insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                        + " select case_id, ?, revision + 1, after, 'IMPORT', ?, ? from accr_figures_import_row"
                        + " where import_id = ? order by row_no",
                year,
                actor.username(),
                clock.instant(),
                importId);
    }

    void end(long importId, FiguresImportState state) {
        database.update("delete from accr_figures_import_row where import_id = ?", importId);
        database.update(
                "update accr_figures_import set state = ?, ended_at = ? where id = ?",
                state,
                clock.instant(),
                importId);
    }
}
