package org.hongchuang.accreditation.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.FindingAction;
import org.hongchuang.accreditation.api.FindingFilter;
import org.hongchuang.accreditation.api.FindingRule;
import org.hongchuang.accreditation.api.FindingState;
import org.hongchuang.accreditation.api.FindingView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The findings in the database. */
@ApplicationScoped
public class FindingStore {
    private static final String FROM =
            " from accr_finding f join accr_case c on c.id = f.case_id where f.org_path like ? || '%'";
    private static final String SELECT = "select f.*, c.public_id as case_public_id, c.name as case_name,"
            + " (select r.public_id from accr_receipt r where r.id = f.receipt_id) as receipt,"
            + " (select r.edition from accr_receipt r where r.id = f.receipt_id) as edition,"
            + " (select r.public_id from accr_receipt r where r.id = f.lapsed_receipt_id) as lapsed,"
            + " (select m.public_id from accr_measure m where m.id = f.measure_id) as measure" + FROM;

    @Inject
    Database database;

    /** Raises a finding on a measure whose time has passed; once for a measure and rule. */
    public void raise(long measure, NewFinding found, Instant now) {
        database.update(
                "insert into accr_finding (measure_id, raised_at, public_id, case_id, org_path, rule, action, cite,"
                        + " label_zh, label_en, year) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (measure_id, rule) where measure_id is not null do nothing",
                measure,
                now,
                found.id(),
                found.caseId(),
                found.orgPath(),
                found.rule(),
                found.action(),
                found.cite(),
                found.labelZh(),
                found.labelEn(),
                found.year());
    }

    /** Settles what a decision on a measure answers: the finding it was proposed on, or those on what it concludes. */
    public void settleBy(@Nullable Long finding, @Nullable Long concluded, String decision, String by, Instant now) {
        database.update(
                "update accr_finding set state = ?, decision = ?, settled_by = ?, settled_at = ?,"
                        + " version = version + 1 where state = ? and (id = ? or measure_id = ?)",
                FindingCommand.MOVES.next(FindingState.OPEN, FindingCommand.SETTLE),
                decision,
                by,
                now,
                FindingState.OPEN,
                finding,
                concluded);
    }

    /** Whether a measure on the finding waits for a meeting. */
    boolean measureProposed(UUID id) {
        return database.count(
                        "select count(*) from accr_measure m join accr_finding f on f.id = m.finding_id"
                                + " left join accr_measure_end e on e.measure_id = m.id"
                                + " where f.public_id = ? and e.measure_id is null",
                        id)
                > 0;
    }

    Page<FindingView> page(FindingFilter filter, String scope, PageRequest page) {
        StringBuilder where = new StringBuilder();
        List<Object> values = new ArrayList<>(List.of(scope));
        if (filter.state() != null) {
            where.append(" and f.state = ?");
            values.add(filter.state());
        }
        if (filter.rule() != null) {
            where.append(" and f.rule = ?");
            values.add(filter.rule());
        }
        if (filter.year() != null) {
            where.append(" and f.year = ?");
            values.add(filter.year());
        }
        if (filter.caseId() != null) {
            where.append(" and c.public_id = ?");
            values.add(filter.caseId());
        }
        long total = database.first("select count(*)" + FROM + where, row -> row.getLong(1), values.toArray())
                .orElse(0L);
        values.addAll(Arrays.asList(page.size(), page.first()));
        return new Page<>(
                database.list(
                        SELECT + where + " order by f.id desc limit ? offset ?", FindingStore::view, values.toArray()),
                total);
    }

    Optional<FindingView> find(UUID id, String scope) {
        return database.first(SELECT + " and f.public_id = ?", FindingStore::view, scope, id);
    }

    /** A finding in reach, which nobody else settles or acts on until the transaction ends. */
    public Optional<OpenFinding> lockOpen(UUID id, String scope) {
        database.list("select id from accr_finding where public_id = ? for update", row -> row.getLong(1), id);
        return database.first(
                SELECT + " and f.public_id = ?",
                row -> new OpenFinding(row.getLong("id"), edition(row.getLong("receipt_id")), view(row)),
                scope,
                id);
    }

    private String edition(long receipt) {
        return database.first("select edition from accr_receipt where id = ?", row -> row.getString(1), receipt)
                .orElse("");
    }

    List<FindingRule> rules(String scope) {
        return database.list(
                "select distinct on (rule) rule, label_zh, label_en from accr_finding where org_path like ? || '%'"
                        + " order by rule, id desc",
                row -> new FindingRule(row.getString(1), row.getString(2), row.getString(3)), scope);
    }

    long open(String scope) {
        return database.first(
                        "select count(*) from accr_finding where state = 'OPEN' and org_path like ? || '%'",
                        row -> row.getLong(1), scope)
                .orElse(0L);
    }

    /** The organisation of the finding if it was open and is settled now. */
    Optional<String> settle(UUID id, String decision, String by, Instant now) {
        return database.first(
                "update accr_finding set state = ?, decision = ?, settled_by = ?, settled_at = ?,"
                        + " version = version + 1 where public_id = ? and state = ? returning org_path",
                row -> row.getString(1),
                FindingCommand.MOVES.next(FindingState.OPEN, FindingCommand.SETTLE),
                decision,
                by,
                now,
                id,
                FindingState.OPEN);
    }

    private static FindingView view(ResultSet row) throws SQLException {
        return new FindingView(
                row.getObject("public_id", UUID.class),
                row.getObject("case_public_id", UUID.class),
                row.getString("case_name"),
                row.getString("rule"),
                FindingAction.valueOf(row.getString("action")),
                row.getString("cite"),
                row.getString("label_zh"),
                row.getString("label_en"),
                row.getInt("year"),
                row.getObject("receipt", UUID.class),
                row.getString("edition"),
                row.getObject("measure", UUID.class),
                row.getObject("lapsed", UUID.class),
                FindingState.valueOf(row.getString("state")),
                row.getTimestamp("raised_at").toInstant(),
                row.getString("settled_by"),
                Database.instant(row, "settled_at"),
                row.getString("decision"));
    }
}
