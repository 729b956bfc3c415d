package org.hongchuang.accreditation.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.base.Database;

/** Findings that rest on the receipt of one case, made by no run. */
@ApplicationScoped
public class ReceiptFindings {
    private static final String RAISE = "insert into accr_finding (receipt_id, raised_at, public_id, case_id, org_path,"
            + " rule, action, cite, label_zh, label_en, year) select id, ?, ?, case_id, ?, ?, ?, ?, ?, ?, ? from accr_receipt"
            + " where public_id = ? on conflict (case_id, rule, year) where measure_id is null do nothing";
    private static final String OPEN = " from accr_receipt r where r.public_id = ? and f.case_id = r.case_id"
            + " and f.year = r.year and f.state = 'OPEN' and f.measure_id is null and f.rule = any (?)";
    private static final String LAPSE = "update accr_finding f set lapsed_receipt_id = r.id, version = f.version + 1"
            + OPEN + " and f.lapsed_receipt_id is null";
    private static final String HOLD = "update accr_finding f set lapsed_receipt_id = null, version = f.version + 1"
            + OPEN + " and f.lapsed_receipt_id is not null";

    @Inject
    private Database database;

    /**
     * Raises what is found, and notes which open findings no longer hold. They stay open: a person closes them.
     *
     * @param asked the rules that were asked; findings on others are left alone
     */
    public void raise(UUID receipt, Collection<String> asked, List<NewFinding> found, Instant now) {
        List<String> holding = found.stream().map(NewFinding::rule).toList();
        found.forEach(each -> database.update(
                RAISE,
                now,
                each.id(),
                each.orgPath(),
                each.rule(),
                each.action(),
                each.cite(),
                each.labelZh(),
                each.labelEn(),
                each.year(),
                receipt));
        List<String> gone =
                asked.stream().filter(rule -> !holding.contains(rule)).toList();
        database.update(LAPSE, receipt, new Database.Column("text", gone));
        database.update(HOLD, receipt, new Database.Column("text", holding));
    }
}
