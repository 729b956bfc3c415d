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
import org.hongchuang.accreditation.api.FiguresView;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CaseHistory;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Metric;

@ApplicationScoped
@Transactional
class FiguresDesk implements Figures {
    private static final int FIRST_YEAR = 2000;

    @Inject
    private BaseCases cases;

    @Inject
    private FigureRows rows;

    @Inject
    private CaseHistory history;

    @Inject
    private FigureSheets sheets;

    @Inject
    private GoverningEditions editions;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires({Permission.CASE_VIEW, Permission.FIGURES_EDIT})
    public List<Metric> metrics(UUID id, int year) {
        return yearMetrics(cases.get(id), year).all();
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
        YearMetrics metrics = yearMetrics(found, year);
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
        requireYear(year);
        return sheets.take(year, fileName, xlsx, this::mayState);
    }

    @Override
    @Requires(Permission.FIGURES_EDIT)
    public byte[] template(int year) {
        requireYear(year);
        return sheets.template(year, this::mayState);
    }

    private YearMetrics yearMetrics(BaseCase found, int year) {
        requireYear(year);
        return new YearMetrics(editions.ofYear(CaseDays.of(found.view(0)), year, LocalDate.now(clock)));
    }

    private void requireYear(int year) {
        int last = LocalDate.now(clock).getYear();
        if (year < FIRST_YEAR || year > last) {
            throw new Rejection("accreditation.figures.year", Integer.toString(year), Integer.toString(last));
        }
    }
}
