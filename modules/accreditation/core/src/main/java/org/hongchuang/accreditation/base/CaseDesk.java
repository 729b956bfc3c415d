package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongchuang.accreditation.api.CaseEventView;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseOrder;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.accreditation.api.ResidentRow;
import org.hongchuang.accreditation.api.VisitView;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.accreditation.roster.Rosters;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Kind;

@ApplicationScoped
@Transactional
class CaseDesk implements Cases {
    private static final int ROWS_OF_A_SHEET = 1_000_000;

    @Inject
    private BaseCases cases;

    @Inject
    private CaseList list;

    @Inject
    private KindNames kinds;

    @Inject
    private Regimes regimes;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Inject
    private CaseHistory history;

    @Inject
    private Visits visits;

    @Inject
    private Rosters rosters;

    @Inject
    private Evidence evidence;

    @Override
    @Requires(Permission.CASE_VIEW)
    public BoundedPage<CaseRow> page(CaseFilter filter, CaseOrder order, PageRequest page) {
        return list.page(filter, order, page);
    }

    /** Reads in slices, each for itself, so that no transaction lasts as long as the writing. */
    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    @Requires(Permission.CASE_VIEW)
    public void export(CaseFilter filter, Locale language, OutputStream out) {
        new CaseWorkbook(language, kinds.in(language)).write(ROWS_OF_A_SHEET, out, list.all(filter));
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<String> rulebooks() {
        return regimes.within(actor.scope());
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<Kind> kinds() {
        LocalDate today = LocalDate.now(clock);
        return regimes.within(actor.scope()).stream()
                .flatMap(rulebook -> editions.current().inForce(rulebook, today).kinds().stream())
                .toList();
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public CaseView get(UUID id) {
        BaseCase found = cases.get(id);
        return found.view(rosters.count(found.id()));
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<CaseEventView> history(UUID id) {
        return history.of(cases.get(id).id());
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<CaseRow> ofOrganisation(UUID id) {
        return list.ofOrganisation(cases.get(id).orgPath());
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<VisitView> visits(UUID id) {
        return visits.of(cases.get(id).id());
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public Page<ResidentRow> roster(UUID id, PageRequest page) {
        return rosters.page(cases.get(id).id(), page);
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<DocumentView> documents(UUID id) {
        return evidence.of(cases.get(id).publicId());
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public DocumentContent document(UUID id, UUID document) {
        return evidence.content(cases.get(id).publicId(), document);
    }
}
