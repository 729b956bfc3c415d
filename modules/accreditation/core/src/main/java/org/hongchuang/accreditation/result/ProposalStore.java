package org.hongchuang.accreditation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.ProposalView;
import org.hongchuang.accreditation.assessment.AssessedCase;
import org.hongchuang.accreditation.assessment.GradeNames;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The proposals in the database; at most one is open for a case, year and part. */
@ApplicationScoped
class ProposalStore {
    private static final String FROM =
            " from accr_result_proposal p join accr_case c on c.id = p.case_id where c.org_path like ? || '%'";
    private static final String SELECT = "select p.*, c.public_id as case_public_id, c.name as case_name" + FROM;

    @Inject
    private Database database;

    @Inject
    private GradeNames grades;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The id, unless one is open already. */
    Optional<UUID> add(AssessedCase assessed, String part, Determination what, String reason, String minutesNo) {
        return database.first(
                "insert into accr_result_proposal (public_id, case_id, year, part, edition, facts, score, grade,"
                        + " reason, minutes_no, proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?,"
                        + " ?) on conflict (case_id, year, part) where state = 'OPEN' do nothing returning public_id",
                row -> row.getObject(1, UUID.class),
                PublicId.next(),
                assessed.caseId(),
                assessed.year(),
                part,
                assessed.edition().id().toString(),
                what.facts().toJson(),
                what.score(),
                what.grade(),
                reason,
                minutesNo,
                actor.username(),
                clock.instant());
    }

    Optional<Proposal> find(UUID id) {
        return database.first(SELECT + " and p.public_id = ?", this::proposal, actor.scope(), id);
    }

    List<ProposalView> of(UUID caseId, int year) {
        return database.list(
                SELECT + " and c.public_id = ? and p.year = ? order by p.id desc",
                row -> proposal(row).view(),
                actor.scope(),
                caseId,
                year);
    }

    Page<ProposalView> open(PageRequest page) {
        return new Page<>(
                database.list(
                        SELECT + " and p.state = 'OPEN' order by p.id limit ? offset ?",
                        row -> proposal(row).view(),
                        actor.scope(),
                        page.size(),
                        page.first()),
                database.count("select count(*)" + FROM + " and p.state = 'OPEN'", actor.scope()));
    }

    /** How many wait for somebody else than who proposed them. */
    long waitingForActor() {
        return database.count(
                "select count(*)" + FROM + " and p.state = 'OPEN' and p.proposed_by <> ?",
                actor.scope(),
                actor.username());
    }

    /** True if it was open and is closed now. */
    boolean close(Proposal proposal, ProposalView.State state, String closing) {
        return database.update(
                        "update accr_result_proposal set state = ?, closed_by = ?, closed_at = ?, closing = ?,"
                                + " version = version + 1 where id = ? and state = 'OPEN'",
                        state,
                        actor.username(),
                        clock.instant(),
                        closing,
                        proposal.id())
                == 1;
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        String edition = row.getString("edition");
        String grade = row.getString("grade");
        ProposalView view = new ProposalView(
                row.getObject("public_id", UUID.class),
                row.getObject("case_public_id", UUID.class),
                row.getString("case_name"),
                row.getInt("year"),
                row.getString("part"),
                row.getBigDecimal("score"),
                grades.of(edition, grade),
                row.getString("reason"),
                row.getString("minutes_no"),
                ProposalView.State.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("closed_by"),
                Database.instant(row, "closed_at"),
                row.getString("closing"));
        return new Proposal(
                row.getLong("id"),
                view.caseId(),
                view.year(),
                view.part(),
                edition,
                row.getString("facts"),
                view.score(),
                grade,
                view);
    }
}
