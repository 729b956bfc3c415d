package org.hongchuang.accreditation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.organisation.OrganisationView;
import org.hongchuang.kernel.organisation.Organisations;

/** The letters in the database; written once, never changed. */
@ApplicationScoped
public class Letters {
    /** A base has the letter on its result once it was told. */
    private static final String SELECT = "select l.* from accr_letter l join accr_case c on c.id = l.case_id"
            + " where c.public_id = ? and (? or l.kind <> 'RESULT' or exists (select from accr_result r"
            + " join accr_result_notice n on n.result_id = r.id where r.public_id = l.subject)) order by l.id";

    @Inject
    private Database database;

    @Inject
    private Organisations organisations;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    /**
     * Writes a letter in the caller's transaction.
     *
     * @param year the year it is about
     */
    void write(
            BaseCase to,
            LetterKind kind,
            UUID subject,
            int year,
            String edition,
            List<String> paragraphs,
            LocalDate on) {
        database.update(
                "insert into accr_letter (public_id, case_id, kind, subject, year, edition, addressee, paragraphs, issuer,"
                        + " dated_on, written_by, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                PublicId.next(),
                to.id(),
                kind,
                subject,
                year,
                edition,
                to.name(),
                new Database.Column("text", paragraphs),
                issuer(to.orgPath()),
                on,
                actor.username(),
                clock.instant());
    }

    /** The letters of a case that the reader may see, oldest first. The caller has seen to it that the case is in reach. */
    public List<Letter> of(UUID caseId) {
        return database.list(SELECT, Letters::letter, caseId, actor.get().may(Permission.RESULT_VIEW));
    }

    /** The organisation at the root above the case. */
    private String issuer(String path) {
        return organisations
                .findByPath(path.substring(0, path.indexOf('/', 1) + 1))
                .map(OrganisationView::name)
                .orElse("");
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getObject("public_id", UUID.class),
                LetterKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getInt("year"),
                row.getString("edition"),
                row.getString("addressee"),
                List.of((String[]) row.getArray("paragraphs").getArray()),
                row.getString("issuer"),
                row.getObject("dated_on", LocalDate.class));
    }
}
