package org.hongchuang.accreditation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hongchuang.accreditation.api.ResultView;
import org.hongchuang.accreditation.assessment.AssessedCase;
import org.hongchuang.accreditation.assessment.GradeNames;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.run.Span;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.rulebook.Edition;

/** The results determined; written once, never changed. */
@ApplicationScoped
public class ResultStore {
    private static final String SELECT =
            "select r.*, c.public_id as case_public_id, c.name as case_name, n.notified_on,"
                    + " n.how, not exists (select from accr_result l where l.case_id = r.case_id and l.year = r.year"
                    + " and l.part = r.part and l.revision > r.revision) as latest"
                    + " from accr_result r join accr_case c on c.id = r.case_id"
                    + " left join accr_result_notice n on n.result_id = r.id where c.org_path like ? || '%'";

    @Inject
    private Database database;

    @Inject
    private GradeNames grades;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * The grades that the years of some cases ended with, as they stood at the end of a day: grade id by year, by case. Cases
     * without results are absent.
     */
    public Map<Long, SortedMap<Integer, String>> grades(Span span, LocalDate on) {
        Map<Long, SortedMap<Integer, String>> found = new HashMap<>();
        database.list(
                "select distinct on (case_id, year) case_id, year, grade from accr_result where "
                        + span.holds("case_id")
                        + " and part = 'whole' and determined_on <= ? order by case_id, year, revision desc",
                row -> found.computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                        .put(row.getInt(2), row.getString(3)),
                span.values(on));
        return found;
    }

    /** How often a result was determined so far. */
    int revisions(long caseId, int year, String part) {
        return database.first(
                        "select coalesce(max(revision), 0) from accr_result where case_id = ? and year = ? and part ="
                                + " ?",
                        row -> row.getInt(1),
                        caseId,
                        year,
                        part)
                .orElse(0);
    }

    UUID add(AssessedCase assessed, Proposal proposal, Edition edition, UUID receipt) {
        UUID id = PublicId.next();
        database.update(
                "insert into accr_result (public_id, proposal_id, proposed_by, confirmed_by, case_id, org_path,"
                        + " rulebook, year, part, revision, edition, edition_hash, facts, score, grade, receipt, reason,"
                        + " minutes_no, determined_on, determined_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?::jsonb, ?, ?, ?, ?, ?, ?, ?)",
                id,
                proposal.id(),
                proposal.view().proposedBy(),
                actor.username(),
                assessed.caseId(),
                assessed.appraised().orgPath(),
                edition.id().rulebook(),
                proposal.year(),
                proposal.part(),
                revisions(assessed.caseId(), proposal.year(), proposal.part()) + 1,
                proposal.edition(),
                edition.hash(),
                proposal.facts(),
                proposal.score(),
                proposal.grade(),
                receipt,
                proposal.view().reason(),
                proposal.view().minutesNo(),
                LocalDate.now(clock),
                clock.instant());
        return id;
    }

    /** @param toldOnly only what the base was told */
    List<ResultView> of(UUID caseId, boolean toldOnly) {
        return database.list(
                SELECT + " and c.public_id = ?" + (toldOnly ? " and n.id is not null" : "") + " order by r.id desc",
                this::view,
                actor.scope(),
                caseId);
    }

    Optional<ResultView> find(UUID id, boolean toldOnly) {
        return database.first(
                SELECT + " and r.public_id = ?" + (toldOnly ? " and n.id is not null" : ""),
                this::view,
                actor.scope(),
                id);
    }

    /** What the edition was told, as JSON. */
    String facts(UUID result) {
        return database.first("select facts from accr_result where public_id = ?", row -> row.getString(1), result)
                .orElseThrow();
    }

    /** False if it was recorded before. */
    boolean notified(UUID result, LocalDate on, String how) {
        return database.update(
                        "insert into accr_result_notice (result_id, notified_on, how, recorded_by, recorded_at)"
                                + " select id, ?, ?, ?, ? from accr_result where public_id = ?"
                                + " on conflict (result_id) do nothing",
                        on,
                        how,
                        actor.username(),
                        clock.instant(),
                        result)
                == 1;
    }

    private ResultView view(ResultSet row) throws SQLException {
        String edition = row.getString("edition");
        String grade = row.getString("grade");
        return new ResultView(
                row.getObject("public_id", UUID.class),
                row.getObject("case_public_id", UUID.class),
                row.getString("case_name"),
                row.getInt("year"),
                row.getString("part"),
                row.getInt("revision"),
                row.getBoolean("latest"),
                edition,
                row.getBigDecimal("score"),
                grade,
                grades.of(edition, grade),
                row.getObject("receipt", UUID.class),
                row.getString("reason"),
                row.getString("minutes_no"),
                row.getString("proposed_by"),
                row.getString("confirmed_by"),
                row.getObject("determined_on", LocalDate.class),
                row.getObject("notified_on", LocalDate.class),
                row.getString("how"));
    }
}
