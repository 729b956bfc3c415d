package org.hongchuang.accreditation.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.base.CopyRows;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.run.Span;

/** Findings that rest on the receipts of a run, for many cases at once. */
@ApplicationScoped
public class RunFindings {
    private static final String COPIED =
            "accr_finding (receipt_id, raised_at, public_id, case_id, org_path, rule, action,"
                    + " cite, label_zh, label_en, year)";
    private static final int COPIED_COLUMNS = 11;
    private static final int COPIED_BYTES = 400;
    private static final String LAPSE = "update accr_finding f set lapsed_receipt_id = made.receipt_id, version ="
            + " f.version + 1 from unnest(?, ?) as made (id, receipt_id) where f.id = made.id and f.state = 'OPEN'";
    private static final String HOLD = "update accr_finding set lapsed_receipt_id = null, version = version + 1"
            + " where id = any (?) and state = 'OPEN'";

    @Inject
    private Database database;

    /**
     * Settles what a run found with what was found before. What was raised for a case, rule and year stays as it is; open
     * findings that are no longer found are noted as lapsed, and those found again no longer so. They stay open: a person
     * closes them. The runs of a rulebook follow each other, so what is not there yet is nobody else's to raise.
     *
     * @param span the cases looked at
     * @param receipts the numbers of the receipts made, by case
     * @param year the year appraised
     */
    public void raise(Span span, Map<Long, Long> receipts, int year, List<NewFinding> found, Instant now) {
        if (receipts.isEmpty()) {
            return;
        }
        Map<Subject, Raised> raised = raised(span);
        lapse(raised, receipts, year, found);
        hold(raised, found);
        insert(
                receipts,
                found.stream()
                        .filter(each -> !raised.containsKey(Subject.of(each)))
                        .toList(),
                now);
    }

    /** What a finding is raised once for. */
    private record Subject(long caseId, String rule, int year) {
        static Subject of(NewFinding found) {
            return new Subject(found.caseId(), found.rule(), found.year());
        }
    }

    private record Raised(long id, boolean open, boolean lapsed) {}

    private Map<Subject, Raised> raised(Span span) {
        Map<Subject, Raised> raised = new HashMap<>();
        database.list(
                "select case_id, rule, year, id, state = 'OPEN', lapsed_receipt_id is not null from accr_finding"
                        + " where measure_id is null and " + span.holds("case_id"),
                row -> raised.put(
                        new Subject(row.getLong(1), row.getString(2), row.getInt(3)),
                        new Raised(row.getLong(4), row.getBoolean(5), row.getBoolean(6))),
                span.values());
        return raised;
    }

    /** Open findings of the year, or of a term, on what the receipts no longer say. */
    private void lapse(Map<Subject, Raised> raised, Map<Long, Long> receipts, int year, List<NewFinding> found) {
        Set<Subject> holding = found.stream()
                .map(each -> new Subject(each.caseId(), each.rule(), year))
                .collect(Collectors.toSet());
        List<Long> lapsing = new ArrayList<>();
        List<Long> because = new ArrayList<>();
        raised.forEach((of, finding) -> {
            Long receipt = receipts.get(of.caseId());
            if (receipt != null
                    && finding.open()
                    && !finding.lapsed()
                    && (of.year() == year || of.rule().startsWith("term:"))
                    && !holding.contains(new Subject(of.caseId(), of.rule(), year))) {
                lapsing.add(finding.id());
                because.add(receipt);
            }
        });
        if (!lapsing.isEmpty()) {
            database.update(LAPSE, new Database.Column("bigint", lapsing), new Database.Column("bigint", because));
        }
    }

    private void hold(Map<Subject, Raised> raised, List<NewFinding> found) {
        List<Long> holding = found.stream()
                .map(each -> raised.get(Subject.of(each)))
                .filter(finding -> finding != null && finding.open() && finding.lapsed())
                .map(Raised::id)
                .toList();
        if (!holding.isEmpty()) {
            database.update(HOLD, new Database.Column("bigint", holding));
        }
    }

    private void insert(Map<Long, Long> receipts, List<NewFinding> fresh, Instant now) {
        if (fresh.isEmpty()) {
            return;
        }
        CopyRows rows = new CopyRows(fresh.size() * COPIED_BYTES);
        for (NewFinding each : fresh) {
            rows.row(COPIED_COLUMNS)
                    .bigint(Objects.requireNonNull(receipts.get(each.caseId())))
                    .instant(now)
                    .uuid(each.id())
                    .bigint(each.caseId())
                    .text(each.orgPath())
                    .text(each.rule())
                    .text(each.action().name())
                    .text(each.cite())
                    .text(each.labelZh())
                    .text(each.labelEn())
                    .integer(each.year());
        }
        database.copy(COPIED, rows);
    }
}
