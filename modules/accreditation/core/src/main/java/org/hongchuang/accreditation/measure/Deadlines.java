package org.hongchuang.accreditation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.hongchuang.accreditation.api.FindingAction;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.finding.FindingStore;
import org.hongchuang.accreditation.finding.NewFinding;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.text.Writing;

/** Times that decisions set and that have passed: a finding each, so that a person acts; nothing changes by itself. */
@ApplicationScoped
public class Deadlines {
    private static final String NOT_RAISED = " and not exists (select 1 from accr_finding f where f.measure_id = m.id)";

    /** Rectifications nobody has judged although their last day is over. */
    private static final String RECTIFICATIONS = "select m.id, m.case_id, m.org_path, m.cite, e.due_on as passed"
            + " from accr_measure_end e join accr_measure m on m.id = e.measure_id join accr_case c on c.id = m.case_id"
            + " where e.due_on < ? and c.state = 'RECTIFYING' and not exists (select 1 from accr_measure_end a"
            + " where a.concludes_id = m.id)" + NOT_RAISED;

    /** Bans whose last day is over and that were not lifted before. */
    private static final String BANS = "select m.id, m.case_id, m.org_path, m.cite, b.last_day as passed"
            + " from accr_ban b join accr_measure m on m.id = b.measure_id"
            + " where b.last_day < ? and not exists (select 1 from accr_ban_lift l where l.ban_id = b.id)" + NOT_RAISED;

    @Inject
    private Database database;

    @Inject
    private FindingStore findings;

    @Inject
    private Clock clock;

    /** Raises what has passed and was not raised yet. */
    public void raise() {
        raise(
                RECTIFICATIONS,
                "deadline:rectification",
                "整改期限已于 %s 届满，尚未验收",
                "rectification was due on %s and is not judged");
        raise(BANS, "deadline:ban", "不得申报的期限已于 %s 届满，可以重新申报", "the ban ended on %s, applying is possible again");
    }

    private void raise(String passed, String rule, String zh, String en) {
        database.list(passed, row -> new Passed(row.getLong("id"), finding(row, rule, zh, en)), LocalDate.now(clock))
                .forEach(each -> findings.raise(each.measure(), each.finding(), clock.instant()));
    }

    private record Passed(long measure, NewFinding finding) {}

    private static NewFinding finding(ResultSet row, String rule, String zh, String en) throws SQLException {
        LocalDate day = row.getObject("passed", LocalDate.class);
        return new NewFinding(
                PublicId.next(),
                row.getLong("case_id"),
                row.getString("org_path"),
                rule,
                FindingAction.DEADLINE,
                row.getString("cite"),
                String.format(zh, Writing.date(day, Locale.CHINESE)),
                String.format(en, Writing.date(day, Locale.ENGLISH)),
                day.getYear());
    }
}
