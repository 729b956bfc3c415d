package org.hongchuang.accreditation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.api.Figures;
import org.hongchuang.accreditation.api.FiguresView;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CaseHistory;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.NoEditionInForce;

@ApplicationScoped
@Transactional
class FiguresDesk implements Figures {
    private static final String RULEBOOK = "nanchang-bases";
    private static final int MOST_IN_TEMPLATE = 5000;

    @Inject
    private BaseCases cases;

    @Inject
    private FigureRows rows;

    @Inject
    private CaseHistory history;

    @Inject
    private Database database;

    @Inject
    private Editions editions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires({Permission.CASE_VIEW, Permission.FIGURES_EDIT})
    public List<Metric> metrics(UUID id, int year) {
        return yearMetrics(cases.get(id).view(0).rulebook(), year).all();
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.FIGURES_EDIT})
    public boolean mayState(Metric metric) {
        return actor.get().may(Permission.FIGURES_EDIT)
                && (actor.get().may(Permission.CASE_VERIFY) || !YearMetrics.ofOffice(metric));
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.FIGURES_EDIT})
    public FiguresView get(UUID id, int year) {
        return revisions(id, year).stream()
                .findFirst()
                .orElseGet(() -> new FiguresView(id, year, 0, Map.of(), null, null, null));
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.FIGURES_EDIT})
    public List<FiguresView> revisions(UUID id, int year) {
        return rows.revisions(cases.get(id).id(), id, year);
    }

    @Override
    @Requires(Permission.FIGURES_EDIT)
    public FiguresView put(UUID id, int year, int revision, Map<String, String> values, FigureSource source) {
        BaseCase found = cases.get(id);
        if (found.state().over()) {
            throw new Rejection("accreditation.figures.rejected", found.name());
        }
        YearMetrics metrics = yearMetrics(found.view(0).rulebook(), year);
        rows.lock(List.of(found.id()));
        Entered latest = rows.latest(List.of(found.id()), year).getOrDefault(found.id(), Entered.NOTHING);
        Map<String, String> tidy = new FigureCheck(metrics, this::mayState).checked(values, latest.values());
        if (revision != ANY_REVISION && revision != latest.revision()) {
            throw new Rejection("kernel.changed-meanwhile");
        }
        if (latest.revision() == 0 || !latest.values().equals(tidy)) {
            Entered next = new Entered(latest.revision() + 1, tidy);
            rows.add(year, Map.of(found.id(), next), metrics.types(), source);
            history.noted(found, "figures", year + " #" + next.revision());
        }
        return get(id, year);
    }

    @Override
    @Requires(Permission.FIGURES_EDIT)
    public int importSheet(int year, String fileName, InputStream xlsx) {
        YearMetrics metrics = yearMetrics(RULEBOOK, year);
        FiguresSheet sheet = FiguresSheet.read(fileName, xlsx, metrics, this::mayState);
        Map<String, Long> caseOf = casesByCreditCode(sheet.creditCodes());
        sheet.creditCodes().stream().filter(code -> !caseOf.containsKey(code)).forEach(sheet::unknown);
        sheet.refuseErrors();
        rows.lock(caseOf.values());
        Map<Long, Entered> latest = rows.latest(caseOf.values(), year);
        Map<Long, Entered> next = new TreeMap<>();
        caseOf.forEach((code, id) -> {
            Entered before = latest.getOrDefault(id, Entered.NOTHING);
            Map<String, String> merged = new TreeMap<>(before.values());
            merged.putAll(sheet.valuesOf(code));
            if (!merged.equals(before.values())) {
                next.put(id, new Entered(before.revision() + 1, merged));
            }
        });
        rows.add(year, next, metrics.types(), FigureSource.IMPORT);
        audit.record(
                "accreditation.figures.imported", Integer.toString(year), actor.scope(), fileName + " " + next.size());
        return caseOf.size();
    }

    @Override
    @Requires(Permission.FIGURES_EDIT)
    public byte[] template(int year) {
        return FiguresTemplate.xlsx(
                yearMetrics(RULEBOOK, year).all().stream()
                        .filter(this::mayState)
                        .toList(),
                database.list(
                        "select credit_code, name from accr_case where org_path like ? and holds_title"
                                + " order by org_path, id limit ?",
                        row -> new FiguresTemplate.Line(row.getString(1), row.getString(2)),
                        actor.scope() + "%",
                        MOST_IN_TEMPLATE));
    }

    private Map<String, Long> casesByCreditCode(List<String> codes) {
        Map<String, Long> found = new HashMap<>();
        database.list(
                "select credit_code, id from accr_case where credit_code = any (?) and org_path like ?"
                        + " and state not in ('DRAFT', 'REJECTED', 'WITHDRAWN')",
                row -> found.put(row.getString(1), row.getLong(2)),
                codes.toArray(String[]::new),
                actor.scope() + "%");
        return found;
    }

    /** The edition in force at the end of the year, or today while it still runs. */
    private YearMetrics yearMetrics(String rulebook, int year) {
        LocalDate today = LocalDate.now(clock);
        if (year < 2000 || year > today.getYear()) {
            throw new Rejection(
                    "accreditation.figures.year", Integer.toString(year), Integer.toString(today.getYear()));
        }
        LocalDate end = LocalDate.of(year, 12, 31);
        try {
            return new YearMetrics(editions.current().inForce(rulebook, end.isAfter(today) ? today : end));
        } catch (NoEditionInForce e) {
            throw new Rejection(
                    "accreditation.figures.year", Integer.toString(year), Integer.toString(today.getYear()));
        }
    }
}
