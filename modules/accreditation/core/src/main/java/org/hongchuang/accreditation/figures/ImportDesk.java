package org.hongchuang.accreditation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.hongchuang.accreditation.api.ChangedValue;
import org.hongchuang.accreditation.api.FiguresImport;
import org.hongchuang.accreditation.api.FiguresImportRow;
import org.hongchuang.accreditation.api.FiguresImportState;
import org.hongchuang.accreditation.api.FiguresImports;
import org.hongchuang.accreditation.base.JsonMap;
import org.hongchuang.accreditation.base.Regimes;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Metric;

@ApplicationScoped
@Transactional
class ImportDesk implements FiguresImports {
    private static final int MOST_NAME = 255;

    @Inject
    private FigureRights rights;

    @Inject
    private FigureSheets sheets;

    @Inject
    private ImportStore imports;

    @Inject
    private Regimes regimes;

    @Inject
    private GoverningEditions editions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires(Permission.FIGURES_EDIT)
    public FiguresImport check(int year, String fileName, InputStream xlsx) {
        FigureYears.require(year, LocalDate.now(clock));
        String name = fileName.substring(0, Math.min(MOST_NAME, fileName.length()));
        ImportStore.Kept begun = imports.begin(year, name);
        imports.checked(begun.id(), sheets.check(begun.id(), year, name, xlsx, rights::mayState));
        return own(begun.view().id()).view();
    }

    @Override
    @Requires(Permission.FIGURES_EDIT)
    public FiguresImport get(UUID id) {
        return own(id).view();
    }

    @Override
    @Requires(Permission.FIGURES_EDIT)
    public Page<FiguresImportRow> rows(UUID id, PageRequest page) {
        ImportStore.Kept found = own(id);
        Map<String, Metric> metrics = new YearMetrics(editions.anyOfYear(
                        regimes.rulebookOf(actor.scope()), found.view().year(), LocalDate.now(clock)))
                .byId();
        return imports.rows(found.id(), page)
                .map(row -> new FiguresImportRow(
                        row.row(), row.caseId(), row.name(), row.creditCode(), changes(row, metrics)));
    }

    private static List<ChangedValue> changes(ImportStore.Row row, Map<String, Metric> metrics) {
        Map<String, String> before = JsonMap.read(row.before());
        Map<String, String> after = JsonMap.read(row.after());
        List<ChangedValue> changes = new ArrayList<>();
        for (String id : new TreeSet<>(after.keySet())) {
            Metric metric = metrics.get(id);
            if (metric != null && !Objects.equals(before.get(id), after.get(id))) {
                changes.add(
                        new ChangedValue(id, metric.label().zh(), metric.label().en(), before.get(id), after.get(id)));
            }
        }
        return changes;
    }

    @Override
    @Requires(Permission.FIGURES_EDIT)
    public FiguresImport confirm(UUID id) {
        ImportStore.Kept found = own(id);
        FiguresImport view = found.view();
        if (view.state() == FiguresImportState.DISCARDED) {
            throw new Rejection("accreditation.import.discarded", view.fileName());
        }
        if (view.state() == FiguresImportState.CHECKED) {
            long overtaken = imports.overtaken(found.id(), view.year());
            if (overtaken > 0) {
                throw new Rejection("accreditation.import.overtaken", view.fileName(), overtaken);
            }
            imports.enter(found.id(), view.year());
            imports.end(found.id(), FiguresImportState.CONFIRMED);
            audit.record(
                    "accreditation.figures.imported",
                    Integer.toString(view.year()),
                    actor.scope(),
                    view.fileName() + " " + view.changed());
        }
        return own(id).view();
    }

    @Override
    @Requires(Permission.FIGURES_EDIT)
    public FiguresImport discard(UUID id) {
        ImportStore.Kept found = own(id);
        if (found.view().state() == FiguresImportState.CHECKED) {
            imports.end(found.id(), FiguresImportState.DISCARDED);
        }
        return own(id).view();
    }

    private ImportStore.Kept own(UUID id) {
        return imports.own(id).orElseThrow(() -> new NotFound(id));
    }
}
