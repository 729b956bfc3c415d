package org.hongchuang.accreditation.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** Questionnaires, links, answers and adoptions in the database. */
@ApplicationScoped
public class QuestionnaireStore {
    private static final String FROM = " from accr_questionnaire q join accr_case c on c.id = q.case_id"
            + " left join accr_questionnaire_adoption a on a.questionnaire_id = q.id";
    private static final String SELECT = "select q.*, c.public_id as case_public_id, c.name as case_name,"
            + " a.adopted_by, a.adopted_at, (select count(*) from accr_questionnaire_link l where l.questionnaire_id ="
            + " q.id) as links, (select count(*) from accr_questionnaire_link l join accr_questionnaire_answer x on"
            + " x.link_id = l.id where l.questionnaire_id = q.id) + coalesce((select sum(p.answers) from"
            + " accr_questionnaire_paper p where p.questionnaire_id = q.id), 0) as answers, (select count(*) from"
            + " accr_questionnaire_link l join accr_questionnaire_answer x on x.link_id = l.id where l.questionnaire_id ="
            + " q.id and x.level >= 4) + coalesce((select sum(p.satisfied) from accr_questionnaire_paper p where"
            + " p.questionnaire_id = q.id), 0) as satisfied" + FROM;

    @Inject
    Database database;

    /** A link, and whether it was used. */
    record Link(long key, Stored questionnaire, boolean used) {}

    void add(
            UUID id,
            long caseKey,
            String orgPath,
            int year,
            String metric,
            Localized label,
            LocalDate closesOn,
            List<String> hashes,
            String by,
            Instant at) {
        database.update(
                "with q as (insert into accr_questionnaire (public_id, case_id, org_path, year, metric, label_zh,"
                        + " label_en, closes_on, opened_by, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id)"
                        + " insert into accr_questionnaire_link (questionnaire_id, sha256) select q.id, h from q,"
                        + " unnest(?) as h",
                id,
                caseKey,
                orgPath,
                year,
                metric,
                label.zh(),
                label.en(),
                closesOn,
                by,
                at,
                hashes.toArray(String[]::new));
    }

    Page<Stored> page(@Nullable UUID caseId, String scope, PageRequest page) {
        String where = " where q.org_path like ? || '%'" + (caseId == null ? "" : " and c.public_id = ?");
        List<Object> values = new ArrayList<>(List.of(scope));
        if (caseId != null) {
            values.add(caseId);
        }
        long total = database.count("select count(*)" + FROM + where, values.toArray());
        values.addAll(Arrays.asList(page.size(), page.first()));
        return new Page<>(
                database.list(
                        SELECT + where + " order by q.id desc limit ? offset ?",
                        QuestionnaireStore::stored,
                        values.toArray()),
                total);
    }

    Optional<Stored> find(UUID id, String scope) {
        return database.first(
                SELECT + " where q.public_id = ? and q.org_path like ? || '%'", QuestionnaireStore::stored, id, scope);
    }

    Optional<Link> link(String sha256) {
        return database.first(
                "select l.id, q.public_id, exists (select 1 from accr_questionnaire_answer x where x.link_id = l.id)"
                        + " as used from accr_questionnaire_link l join accr_questionnaire q on q.id = l.questionnaire_id"
                        + " where l.sha256 = ?",
                row -> new Link(
                        row.getLong(1), find(row.getObject(2, UUID.class), "/").orElseThrow(), row.getBoolean(3)),
                sha256);
    }

    /** Whether the answer was taken; not if the link was used before. */
    boolean answer(long link, int level, Instant at) {
        return database.update(
                        "insert into accr_questionnaire_answer (link_id, level, answered_at) values (?, ?, ?)"
                                + " on conflict (link_id) do nothing",
                        link,
                        level,
                        at)
                == 1;
    }

    /** Whether the paper answers were added; not if the same file was before. */
    boolean addPaper(long questionnaire, PaperAnswers paper, String fileName, String sha256, String by, Instant at) {
        return database.update(
                        "insert into accr_questionnaire_paper (questionnaire_id, answers, satisfied, file_name, sha256,"
                                + " imported_by, imported_at) values (?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (questionnaire_id, sha256) do nothing",
                        questionnaire,
                        paper.answers(),
                        paper.satisfied(),
                        fileName,
                        sha256,
                        by,
                        at)
                == 1;
    }

    /** Whether the result was adopted now; not if it was before. */
    boolean adopt(Stored stored, String share, String by, Instant at) {
        return database.update(
                        "insert into accr_questionnaire_adoption (questionnaire_id, opened_by, answers, satisfied,"
                                + " share, adopted_by, adopted_at) values (?, ?, ?, ?, cast(? as numeric), ?, ?) on"
                                + " conflict (questionnaire_id) do nothing",
                        stored.key(),
                        stored.openedBy(),
                        stored.answers(),
                        stored.satisfied(),
                        share,
                        by,
                        at)
                == 1;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("id"),
                row.getObject("public_id", UUID.class),
                row.getObject("case_public_id", UUID.class),
                row.getString("case_name"),
                row.getString("org_path"),
                row.getInt("year"),
                row.getString("metric"),
                new Localized(row.getString("label_zh"), row.getString("label_en")),
                row.getObject("closes_on", LocalDate.class),
                row.getString("opened_by"),
                row.getTimestamp("opened_at").toInstant(),
                row.getInt("links"),
                row.getInt("answers"),
                row.getInt("satisfied"),
                row.getString("adopted_by"),
                Database.instant(row, "adopted_at"));
    }
}
