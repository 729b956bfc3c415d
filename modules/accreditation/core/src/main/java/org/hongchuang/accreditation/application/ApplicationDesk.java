package org.hongchuang.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.AnsweredConditions;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.Bans;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.MaterialView;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CaseChanges;
import org.hongchuang.accreditation.base.CaseHistory;
import org.hongchuang.accreditation.base.Procedure;
import org.hongchuang.accreditation.base.Regimes;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.accreditation.facts.Eligibility;
import org.hongchuang.accreditation.roster.RosterTemplate;
import org.hongchuang.accreditation.roster.Rosters;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.organisation.OrganisationKind;
import org.hongchuang.kernel.organisation.OrganisationView;
import org.hongchuang.kernel.organisation.Organisations;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.Kind;
import org.hongchuang.rulebook.Step;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ApplicationDesk implements Applications {
    private static final String APPLIED_ON = "applied_on";

    @Inject
    private BaseCases cases;

    @Inject
    private CaseHistory history;

    @Inject
    private CaseChanges changes;

    @Inject
    private Regimes regimes;

    @Inject
    private Rosters rosters;

    @Inject
    private Evidence evidence;

    @Inject
    private Materials materials;

    @Inject
    private Organisations organisations;

    @Inject
    private GoverningEditions editions;

    @Inject
    private Eligibility eligibility;

    @Inject
    private Bans bans;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public Optional<UUID> own() {
        return cases.liveOf(actor.scope()).stream().map(BaseCase::publicId).findFirst();
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public List<Kind> open() {
        return organisations
                .findByPath(actor.scope())
                .filter(own -> own.kind() == OrganisationKind.BASE)
                .flatMap(own -> regimes.find(own.path()))
                .map(rulebook -> new Openings(today(rulebook), cases.liveOf(actor.scope())).kinds())
                .orElse(List.of());
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public UUID begin(String kind) {
        OrganisationView own = organisations
                .findByPath(actor.scope())
                .filter(organisation -> organisation.kind() == OrganisationKind.BASE)
                .orElseThrow(() -> new Rejection("accreditation.case.no-base", actor.getOrganisationName()));
        String rulebook = regimes.rulebookOf(own.path());
        Edition edition = today(rulebook);
        Openings openings = new Openings(edition, cases.liveOf(own.path()));
        openings.require(kind);
        BaseCase begun = BaseCase.begin(own, rulebook, kind, Procedure.of(edition, kind), clock.instant());
        begun.fillIn(new DraftCheck(edition).wellFormed(first(own, kind, edition)));
        openings.titled().ifPresent(begun::succeedTo);
        cases.add(begun);
        history.noted(begun, "begun", own.name());
        return begun.publicId();
    }

    private Draft first(OrganisationView own, String kind, Edition edition) {
        boolean dated = ApplicantForm.of(edition, "application").stream()
                .flatMap(form -> form.fields().stream())
                .anyMatch(field -> field.id().equals(APPLIED_ON));
        Map<String, String> known =
                dated ? Map.of(APPLIED_ON, LocalDate.now(clock).toString()) : Map.of();
        return new Draft(own.name(), kind, null, null, known, Map.of());
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.APPLICATION_EDIT})
    public List<Form> forms(UUID id) {
        Edition edition = edition(view(cases.get(id)));
        return Stream.of("application", "union_work")
                .flatMap(form -> ApplicantForm.of(edition, form).stream())
                .toList();
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.APPLICATION_EDIT})
    public List<Step> steps(UUID id) {
        CaseView view = view(cases.get(id));
        return view.byRecord() ? List.of() : edition(view).policy().procedureOf(view.kind());
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.APPLICATION_EDIT})
    public boolean asksForRoster(UUID id) {
        return DraftCheck.asksForRoster(edition(view(cases.get(id))));
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.APPLICATION_EDIT})
    public List<Kind> kinds(UUID id) {
        BaseCase found = cases.get(id);
        Edition edition = edition(view(found));
        UUID follows = found.follows();
        List<BaseCase> titled = follows == null ? List.of() : List.of(cases.get(follows));
        return new Openings(edition, titled).kinds();
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public void save(UUID id, int version, Draft draft) {
        BaseCase edited = own(id);
        edited.requireEditable();
        edited.requireVersion(version);
        CaseView before = view(edited);
        edited.fillIn(new DraftCheck(edition(before)).wellFormed(draft));
        cases.store();
        changes.baseData(edited, Given.of(before), Given.of(view(edited)));
        history.noted(edited, "saved", edited.name());
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public AnsweredConditions eligibility(UUID id) {
        return eligibility.of(view(cases.get(id)));
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public AnsweredConditions eligibility(UUID id, Draft draft) {
        CaseView stored = view(own(id));
        if (edition(stored).kinds().stream().noneMatch(kind -> kind.id().equals(draft.kind()))) {
            throw new Rejection("accreditation.case.unknown-kind", draft.kind());
        }
        return eligibility.of(stored, draft);
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public int importRoster(UUID id, String fileName, InputStream xlsx) {
        BaseCase edited = own(id);
        edited.requireEditable();
        Rosters.Replaced replaced = rosters.replace(edited.id(), fileName, xlsx, LocalDate.now(clock));
        changes.roster(edited, replaced.before(), replaced.after(), fileName);
        history.noted(edited, "roster", fileName + " " + replaced.rows());
        return replaced.rows();
    }

    @Override
    @Requires({Permission.APPLICATION_EDIT, Permission.CASE_VIEW})
    public byte[] rosterTemplate() {
        return RosterTemplate.xlsx();
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.APPLICATION_EDIT})
    public List<MaterialView> materials(UUID id) {
        BaseCase found = cases.get(id);
        CaseView view = view(found);
        return view.byRecord() ? List.of() : materials.of(found, edition(view));
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public DocumentView attach(UUID id, @Nullable String material, String name, String mediaType, InputStream content) {
        BaseCase edited = own(id);
        edited.requireEditable();
        String named = Objects.requireNonNullElse(material, "").strip();
        if (!named.isEmpty()) {
            materials.require(edition(view(edited)), named);
        }
        DocumentView stored = evidence.store(edited.publicId(), name, mediaType, content);
        if (!named.isEmpty()) {
            materials.note(edited, stored, named);
        }
        history.noted(edited, "attached", stored.name() + " " + stored.sha256());
        return stored;
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public void submit(UUID id) {
        BaseCase edited = own(id);
        LocalDate today = LocalDate.now(clock);
        CaseView stored = view(edited);
        if (stored.editable()) {
            UUID follows = edited.follows();
            if (follows != null) {
                new Openings(edition(stored), List.of(cases.get(follows))).require(stored.kind());
            }
            String present = follows == null ? null : cases.get(follows).creditCode();
            requireNoBan(stored, today);
            int files = evidence.of(edited.publicId()).size();
            new DraftCheck(edition(stored)).complete(stored, present, files, materials.of(edited, edition(stored)));
        }
        var move = edited.submit(Procedure.of(edition(stored), stored.kind()), today, clock.instant());
        cases.store();
        history.moved(edited, move, "");
    }

    private void requireNoBan(CaseView stored, LocalDate today) {
        String code = Objects.requireNonNullElse(stored.creditCode(), "");
        bans.standing(code, stored.rulebook(), stored.kind(), today).ifPresent(ban -> {
            LocalDate last = ban.lastDay();
            throw last == null
                    ? new Rejection("accreditation.ban.stands-for-ever", code, ban.cite(), ban.labelZh(), ban.labelEn())
                    : new Rejection("accreditation.ban.stands", code, ban.cite(), last, ban.labelZh(), ban.labelEn());
        });
    }

    /** An applicant acts for one organisation, not for those below it. */
    private BaseCase own(UUID id) {
        BaseCase found = cases.get(id);
        if (!found.orgPath().equals(actor.scope())) {
            throw new NotFound(id);
        }
        return found;
    }

    private CaseView view(BaseCase found) {
        return found.view(rosters.count(found.id()));
    }

    private Edition today(String rulebook) {
        return editions.ofAccreditation(new CaseDays(rulebook, null, null));
    }

    private Edition edition(CaseView view) {
        return editions.ofAccreditation(CaseDays.of(view));
    }
}
