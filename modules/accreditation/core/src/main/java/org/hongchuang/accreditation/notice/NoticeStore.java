package org.hongchuang.accreditation.notice;

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
import org.hongchuang.accreditation.api.NoticeCommand;
import org.hongchuang.accreditation.api.NoticeFilter;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The notices in the database, and every step they made. */
@ApplicationScoped
public class NoticeStore {
    private static final String FROM = " from accr_notice n join accr_case c on c.id = n.case_id";
    private static final String SELECT = "select n.*, c.public_id as case_public_id, c.name as case_name,"
            + " (select count(*) from accr_objection o where o.notice_id = n.id) as objections" + FROM;

    @Inject
    Database database;

    /** Whether it was posted; not if another notice of the case is still alive. */
    boolean add(Posted posted, Instant at) {
        return database.update(
                        "insert into accr_notice (public_id, case_id, org_path, decided_on, minutes_no, heading,"
                                + " content, sha256, posted_on, until, posted_by, posted_at) values (?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?) on conflict do nothing",
                        posted.publicId(),
                        posted.caseKey(),
                        posted.orgPath(),
                        posted.decidedOn(),
                        posted.minutesNo(),
                        posted.heading(),
                        posted.text(),
                        posted.sha256(),
                        posted.postedOn(),
                        posted.until(),
                        posted.postedBy(),
                        at)
                == 1;
    }

    Page<Posted> page(NoticeFilter filter, String scope, PageRequest page) {
        StringBuilder where = new StringBuilder(" where n.org_path like ? || '%'");
        List<Object> values = new ArrayList<>(List.of(scope));
        if (filter.state() != null) {
            where.append(" and n.state = ?");
            values.add(filter.state());
        }
        if (filter.caseId() != null) {
            where.append(" and c.public_id = ?");
            values.add(filter.caseId());
        }
        return slice(where.toString(), values, page);
    }

    /** Those that everybody may read today. */
    Page<Posted> running(LocalDate today, PageRequest page) {
        return slice(" where n.until >= ? and n.state in ('POSTED', 'OBJECTED')", List.of(today), page);
    }

    private Page<Posted> slice(String where, List<Object> values, PageRequest page) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(Arrays.asList(page.size(), page.first()));
        return new Page<>(
                database.list(
                        SELECT + where + " order by n.id desc limit ? offset ?", NoticeStore::posted, all.toArray()),
                database.count("select count(*)" + FROM + where, values.toArray()));
    }

    Optional<Posted> find(UUID id) {
        return database.first(SELECT + " where n.public_id = ?", NoticeStore::posted, id);
    }

    /** The same, locked until the end of the transaction. */
    Optional<Posted> lock(UUID id) {
        return database.first(SELECT + " where n.public_id = ? for update of n", NoticeStore::posted, id);
    }

    /** The newest notice of a case. */
    Optional<Posted> latest(long caseKey) {
        return database.first(SELECT + " where n.case_id = ? order by n.id desc limit 1", NoticeStore::posted, caseKey);
    }

    /** Moves a notice on and writes the step down. */
    void move(Posted before, NoticeCommand command, Actor by, Instant at, String grounds) {
        NoticeState next = NoticeMoves.TABLE.next(before.state(), command);
        database.update("update accr_notice set state = ?, version = version + 1 where id = ?", next, before.id());
        database.update(
                "insert into accr_notice_event (notice_id, at, username, display_name, command, from_state, to_state,"
                        + " grounds) values (?, ?, ?, ?, ?, ?, ?, ?)",
                before.id(),
                at,
                by.username(),
                by.displayName(),
                command,
                before.state(),
                next,
                grounds);
    }

    private static Posted posted(ResultSet row) throws SQLException {
        return new Posted(
                row.getLong("id"),
                row.getObject("public_id", UUID.class),
                row.getLong("case_id"),
                row.getObject("case_public_id", UUID.class),
                row.getString("case_name"),
                row.getString("org_path"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("minutes_no"),
                row.getString("heading"),
                row.getString("content"),
                row.getString("sha256"),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("posted_by"),
                NoticeState.valueOf(row.getString("state")),
                row.getInt("objections"));
    }
}
