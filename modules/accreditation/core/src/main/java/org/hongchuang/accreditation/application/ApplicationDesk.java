package org.hongchuang.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.AnsweredConditions;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CaseHistory;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.accreditation.facts.Eligibility;
import org.hongchuang.accreditation.roster.RosterTemplate;
import org.hongchuang.accreditation.roster.Rosters;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.document.Documents;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.organisation.OrganisationKind;
import org.hongchuang.kernel.organisation.OrganisationView;
import org.hongchuang.kernel.organisation.Organisations;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.Kind;

@ApplicationScoped
@Transactional
class ApplicationDesk implements Applications {
    private static final int MOST_NAME = 255;

    @Inject
    private BaseCases cases;

    @Inject
    private CaseHistory history;

    @Inject
    private Rosters rosters;

    @Inject
    private Documents documents;

    @Inject
    private Organisations organisations;

    @Inject
    private GoverningEditions editions;

    @Inject
    private Eligibility eligibility;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public Optional<UUID> own() {
        return cases.liveOf(actor.scope());
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public UUID begin(String kind) {
        OrganisationView own = organisations
                .findByPath(actor.scope())
                .filter(organisation -> organisation.kind() == OrganisationKind.BASE)
                .orElseThrow(() -> new Rejection("accreditation.case.no-base", actor.getOrganisationName()));
        if (cases.liveOf(own.path()).isPresent()) {
            throw new Rejection("accreditation.case.live-case-exists");
        }
        BaseCase begun = BaseCase.begin(own, kind, clock.instant());
        Map<String, String> known = Map.of("applied_on", LocalDate.now(clock).toString());
        Draft draft = new Draft(own.name(), kind, null, null, known, Map.of());
        begun.fillIn(new DraftCheck(edition(begun.view(0))).wellFormed(draft));
        cases.add(begun);
        history.noted(begun, "begun", own.name());
        return begun.publicId();
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.APPLICATION_EDIT})
    public List<Form> forms(UUID id) {
        Edition edition = edition(view(cases.get(id)));
        return List.of(ApplicantForm.of(edition, "application"), ApplicantForm.of(edition, "union_work"));
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.APPLICATION_EDIT})
    public List<Kind> kinds(UUID id) {
        return edition(view(cases.get(id))).kinds();
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public void save(UUID id, int version, Draft draft) {
        BaseCase edited = own(id);
        edited.requireEditable();
        edited.requireVersion(version);
        edited.fillIn(new DraftCheck(edition(view(edited))).wellFormed(draft));
        cases.store();
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
        return eligibility.of(view(own(id)), draft);
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public int importRoster(UUID id, String fileName, InputStream xlsx) {
        BaseCase edited = own(id);
        edited.requireEditable();
        int rows = rosters.replace(edited.id(), fileName, xlsx, LocalDate.now(clock));
        history.noted(edited, "roster", fileName + " " + rows);
        return rows;
    }

    @Override
    @Requires({Permission.APPLICATION_EDIT, Permission.CASE_VIEW})
    public byte[] rosterTemplate() {
        return RosterTemplate.xlsx();
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public DocumentView attach(UUID id, String name, String mediaType, InputStream content) {
        BaseCase edited = own(id);
        edited.requireEditable();
        String shortName = name.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        if (shortName.length() > MOST_NAME) {
            throw new Rejection("accreditation.case.file-name-too-long", MOST_NAME);
        }
        try {
            DocumentView stored = documents.store(edited.publicId(), shortName, mediaType, content);
            history.noted(edited, "attached", shortName + " " + stored.sha256());
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public void submit(UUID id) {
        BaseCase edited = own(id);
        LocalDate today = LocalDate.now(clock);
        CaseView stored = view(edited);
        if (stored.editable()) {
            new DraftCheck(edition(stored)).complete(stored);
        }
        var move = edited.submit(today, clock.instant());
        cases.store();
        history.moved(edited, move, "");
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

    private Edition edition(CaseView view) {
        return editions.ofAccreditation(CaseDays.of(view));
    }
}
