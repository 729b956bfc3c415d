package org.hongchuang.accreditation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.AssessorState;
import org.hongchuang.accreditation.api.Declaration;
import org.hongchuang.accreditation.api.SheetRow;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.base.JsonMap;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.people.PersonView;

/** Assignments and what became of them; rows are added, never changed. */
@ApplicationScoped
class AssessorStore {
    /** Sheets {@code a} that wait for the person given. */
    static final String WAITING = "a.username = ?"
            + " and not exists (select from accr_sheet_revision where assessor_id = a.id and submitted)"
            + " and not exists (select from accr_assessor_event where assessor_id = a.id"
            + " and kind in ('RECUSED', 'RELEASED'))";

    private static final String SELECT = "select a.id, a.public_id, c.public_id as case_id, a.year, a.part,"
            + " a.username, coalesce(p.display_name, a.username) as display_name, a.assigned_at, d.kind as declared,"
            + " e.kind as ended, coalesce(e.statement, d.statement, '') as statement, coalesce(s.revision, 0) as revision,"
            + " s.points, s.remarks, coalesce(s.submitted, false) as submitted, s.saved_at, c.name as case_name from"
            + " accr_assessor a join accr_case c on c.id = a.case_id left join kern_person p on p.username = a.username"
            + " left join lateral (select kind, statement from accr_assessor_event where assessor_id = a.id and kind in"
            + " ('NO_INTEREST', 'INTEREST') order by id desc limit 1) d on true left join accr_assessor_event e on"
            + " e.assessor_id = a.id and e.kind in ('RECUSED', 'RELEASED') left join lateral (select * from"
            + " accr_sheet_revision where assessor_id = a.id order by revision desc limit 1) s on true";

    @Inject
    private Database database;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    List<Assessor> of(long caseId, int year) {
        return database.list(
                SELECT + " where a.case_id = ? and a.year = ? order by a.id", AssessorStore::assessor, caseId, year);
    }

    Optional<Assessor> find(UUID sheet) {
        return database.first(SELECT + " where a.public_id = ?", AssessorStore::assessor, sheet);
    }

    /** The actor's own sheets, newest first. */
    Page<SheetRow> mine(PageRequest page) {
        return new Page<>(
                database.list(
                        SELECT
                                + " where a.username = ? and c.org_path like ? || '%' order by a.id desc limit ?"
                                + " offset ?",
                        row -> {
                            Assessor found = assessor(row);
                            return new SheetRow(
                                    found.publicId(),
                                    found.caseId(),
                                    row.getString("case_name"),
                                    found.year(),
                                    found.part(),
                                    found.state(),
                                    found.assignedAt());
                        },
                        actor.username(),
                        actor.scope(),
                        page.size(),
                        page.first()),
                database.count(
                        "select count(*) from accr_assessor a join accr_case c on c.id = a.case_id"
                                + " where a.username = ? and c.org_path like ? || '%'",
                        actor.username(), actor.scope()));
    }

    /** How many sheets wait for the actor. */
    long waiting() {
        return database.count("select count(*) from accr_assessor a where " + WAITING, actor.username());
    }

    /** The people who act for the actor's own organisation, by user name. */
    List<PersonView> candidates() {
        return database.list(
                "select p.username, p.display_name, o.path, o.name from kern_person p join kern_organisation o"
                        + " on o.id = p.organisation_id where o.path = ? order by p.username",
                row -> new PersonView(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                actor.scope());
    }

    /** False if the person is an assessor of the part already. */
    boolean add(long caseId, int year, String part, String username) {
        return database.update(
                        "insert into accr_assessor (public_id, case_id, year, part, username, assigned_by,"
                                + " assigned_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (case_id, year, part, username)"
                                + " do nothing",
                        PublicId.next(),
                        caseId,
                        year,
                        part,
                        username,
                        actor.username(),
                        clock.instant())
                == 1;
    }

    void note(Assessor assessor, String kind, String statement) {
        database.update(
                "insert into accr_assessor_event (assessor_id, kind, statement, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?)",
                assessor.id(),
                kind,
                statement,
                actor.username(),
                clock.instant());
    }

    private static Assessor assessor(ResultSet row) throws SQLException {
        String declared = row.getString("declared");
        String ended = row.getString("ended");
        return new Assessor(
                row.getLong("id"),
                row.getObject("public_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getInt("year"),
                row.getString("part"),
                row.getString("username"),
                row.getString("display_name"),
                row.getTimestamp("assigned_at").toInstant(),
                declared == null ? null : Declaration.valueOf(declared),
                ended == null ? null : AssessorState.valueOf(ended),
                row.getString("statement"),
                row.getInt("revision"),
                JsonMap.read(row.getString("points")),
                JsonMap.read(row.getString("remarks")),
                row.getBoolean("submitted"),
                Database.instant(row, "saved_at"));
    }
}
