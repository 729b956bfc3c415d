package org.hongchuang.accreditation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.api.Figures;
import org.hongchuang.accreditation.api.FiguresImport;
import org.hongchuang.accreditation.api.FiguresImports;
import org.hongchuang.accreditation.api.FiguresView;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CaseHistory;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Metric;

@ApplicationScoped
@Transactional
class FiguresDesk implements Figures {
    @Inject
    private BaseCases cases;

    @Inject
    private FigureRows rows;

    @Inject
    private CaseHistory history;

    @Inject
    private FigureSheets sheets;

    @Inject
    private FiguresImports imports;

    @Inject
    private GoverningEditions editions;

    @Inject
    private Clock clock;

    @Inject
    private FigureRights rights;

    @Override
    @Requires({Permission.CASE_VIEW, Permission.FIGURES_EDIT})
    public List<Metric> metrics(UUID id, int year) {
        return yearMetrics(cases.get(id), year).all();
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.FIGURES_EDIT})
    public boolean mayState(Metric metric) {
        return rights.mayState(metric);
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.FIGURES_EDIT})
    public FiguresView get(UUID id, int year) {
        return revisions(id, year).stream().findFirst().orElseGet(() -> FiguresView.none(id, year));
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.FIGURES_EDIT})
    public FiguresView ofYearBefore(UUID id, int year) {
        BaseCase found = cases.get(id);
        YearMetrics asked = yearMetrics(found, year);
        return rows.latestOfOrganisation(found.orgPath(), found.id(), id, year - 1)
                .map(before -> before.with(asked.fitting(before.values())))
                .orElseGet(() -> FiguresView.none(id, year - 1));
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
        YearMetrics metrics = yearMetrics(found, year);
        rows.lock(List.of(found.id()));
        Entered latest = rows.latest(List.of(found.id()), year).getOrDefault(found.id(), Entered.NOTHING);
        Map<String, String> tidy = new FigureCheck(metrics, rights::mayState).checked(values, latest.values());
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
        FiguresImport checked = imports.check(year, fileName, xlsx);
        return imports.confirm(checked.id()).bases();
    }

    @Override
    @Requires(Permission.FIGURES_EDIT)
    public byte[] template(int year) {
        requireYear(year);
        return sheets.template(year, rights::mayState);
    }

    private YearMetrics yearMetrics(BaseCase found, int year) {
        requireYear(year);
        return new YearMetrics(editions.ofYear(CaseDays.of(found.view(0)), year, LocalDate.now(clock)));
    }

    private void requireYear(int year) {
        FigureYears.require(year, LocalDate.now(clock));
    }
}
