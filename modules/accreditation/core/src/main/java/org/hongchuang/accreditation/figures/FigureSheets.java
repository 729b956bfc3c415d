package org.hongchuang.accreditation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.base.Regimes;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.accreditation.sheet.Sheet;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Metric;

/** The figures of many bases in one sheet. Its bases may follow different editions, so its columns are those of all. */
@ApplicationScoped
class FigureSheets {
    @Inject
    private Regimes regimes;

    @Inject
    private ImportStore imports;

    @Inject
    private Database database;

    @Inject
    private GoverningEditions editions;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    /** Keeps what a sheet would change under an import; returns how many bases it has. */
    int check(long importId, int year, String fileName, InputStream xlsx, Predicate<Metric> mayState) {
        YearMetrics metrics = new YearMetrics(editions.anyOfYear(regimes.rulebookOf(actor.scope()), year, today()));
        Map<Edition, Map<String, Metric>> asked = new HashMap<>();
        return FiguresSheet.read(fileName, xlsx, metrics, mayState, (sheet, block) -> {
            Map<String, Found> cases = casesByCreditCode(block.keySet());
            List<ImportStore.Stated> stated = new ArrayList<>();
            block.forEach((code, line) -> {
                Found found = cases.get(code);
                if (found == null) {
                    sheet.unknown(line);
                    return;
                }
                Edition edition = editions.ofYear(found.days(), year, today());
                sheet.hold(line, asked.computeIfAbsent(edition, each -> new YearMetrics(each).byId()));
                stated.add(new ImportStore.Stated(line.row().number(), found.id(), line.values()));
            });
            if (sheet.flawless()) {
                imports.keep(importId, year, stated, metrics.types());
            }
        });
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
                Sheet.MOST_ROWS);
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

    private Map<String, Found> casesByCreditCode(Collection<String> codes) {
        return database
                .list(
                        "select credit_code, id, " + CaseDays.COLUMNS + " from accr_case where credit_code = any (?)"
                                + " and org_path like ? and " + ImportStore.TAKES_FIGURES,
                        row -> Map.entry(row.getString(1), new Found(row.getLong(2), CaseDays.read(row, 3))),
                        codes.toArray(String[]::new),
                        actor.scope() + "%")
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Found(long id, CaseDays days) {}
}
