package org.hongchuang.accreditation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.base.Regimes;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Metric;

/** The figures of many bases in one sheet. Its bases may follow different editions, so its columns are those of all. */
@ApplicationScoped
class FigureSheets {
    private static final int MOST_IN_TEMPLATE = 5000;

    @Inject
    private Regimes regimes;

    @Inject
    private FigureRows rows;

    @Inject
    private Database database;

    @Inject
    private GoverningEditions editions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    /** Enters the figures of a sheet, all or none; returns how many bases it has. */
    int take(int year, String fileName, InputStream xlsx, Predicate<Metric> mayState) {
        YearMetrics metrics = new YearMetrics(editions.anyOfYear(regimes.rulebookOf(actor.scope()), year, today()));
        FiguresSheet sheet = FiguresSheet.read(fileName, xlsx, metrics, mayState);
        Map<String, Found> cases = casesByCreditCode(sheet.creditCodes());
        sheet.creditCodes().stream().filter(code -> !cases.containsKey(code)).forEach(sheet::unknown);
        Map<Edition, YearMetrics> asked = new HashMap<>();
        cases.forEach(
                (code, found) -> sheet.hold(code, asked.computeIfAbsent(editionOf(found, year), YearMetrics::new)));
        sheet.refuseErrors();
        List<Long> ids = cases.values().stream().map(Found::id).toList();
        rows.lock(ids);
        Map<Long, Entered> latest = rows.latest(ids, year);
        Map<Long, Entered> next = new TreeMap<>();
        cases.forEach((code, found) -> {
            Entered before = latest.getOrDefault(found.id(), Entered.NOTHING);
            Map<String, String> merged = new TreeMap<>(before.values());
            merged.putAll(sheet.valuesOf(code));
            if (!merged.equals(before.values())) {
                next.put(found.id(), new Entered(before.revision() + 1, merged));
            }
        });
        rows.add(year, next, metrics.types(), FigureSource.IMPORT);
        audit.record(
                "accreditation.figures.imported", Integer.toString(year), actor.scope(), fileName + " " + next.size());
        return cases.size();
    }

    byte[] template(int year, Predicate<Metric> mayState) {
        Set<Edition> followed = new LinkedHashSet<>();
        List<FiguresTemplate.Line> lines = database.list(
                "select credit_code, name, " + CaseDays.COLUMNS + " from accr_case where org_path like ?"
                        + " and holds_title order by org_path, id limit ?",
                row -> {
                    followed.add(editions.ofYear(CaseDays.read(row, 3), year, today()));
                    return new FiguresTemplate.Line(row.getString(1), row.getString(2));
                },
                actor.scope() + "%",
                MOST_IN_TEMPLATE);
        Collection<Edition> columns =
                followed.isEmpty() ? editions.anyOfYear(regimes.rulebookOf(actor.scope()), year, today()) : followed;
        return FiguresTemplate.xlsx(
                new YearMetrics(newestFirst(columns))
                        .all().stream().filter(mayState).toList(),
                lines);
    }

    private static List<Edition> newestFirst(Collection<Edition> found) {
        return found.stream()
                .sorted(Comparator.comparing(Edition::id).reversed())
                .toList();
    }

    private Map<String, Found> casesByCreditCode(List<String> codes) {
        return database
                .list(
                        "select credit_code, id, " + CaseDays.COLUMNS + " from accr_case where credit_code = any (?)"
                                + " and org_path like ? and state not in"
                                + " ('DRAFT', 'REJECTED', 'WITHDRAWN',"
                                + " 'SUCCEEDED') and follows is null",
                        row -> Map.entry(row.getString(1), new Found(row.getLong(2), CaseDays.read(row, 3))),
                        codes.toArray(String[]::new),
                        actor.scope() + "%")
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Edition editionOf(Found found, int year) {
        return editions.ofYear(found.days(), year, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Found(long id, CaseDays days) {}
}
