package org.hongchuang.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.AnsweredConditions;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.Enrolment;
import org.hongchuang.accreditation.api.Enrolments;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CaseHistory;
import org.hongchuang.accreditation.base.CaseMove;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.base.Procedure;
import org.hongchuang.accreditation.base.Regimes;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.accreditation.facts.Eligibility;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.organisation.OrganisationKind;
import org.hongchuang.kernel.organisation.OrganisationView;
import org.hongchuang.kernel.organisation.Organisations;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Kind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class EnrolmentDesk implements Enrolments {
    private static final int MOST_BASES = 50;

    @Inject
    private BaseCases cases;

    @Inject
    private CaseHistory history;

    @Inject
    private Regimes regimes;

    @Inject
    private Editions editions;

    @Inject
    private Organisations organisations;

    @Inject
    private Evidence evidence;

    @Inject
    private Eligibility eligibility;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires(Permission.CASE_DECIDE)
    public List<Kind> kinds() {
        return regimes.find(actor.scope())
                .map(rulebook -> new Openings(today(rulebook), List.of()).byRecord())
                .orElse(List.of());
    }

    @Override
    @Requires(Permission.CASE_DECIDE)
    public List<OrganisationView> bases(String text) {
        return database.list(
                "select public_id, path, name from kern_organisation where kind = 'BASE' and path like ?"
                        + " and name ilike ? order by name limit ?",
                row -> new OrganisationView(
                        row.getObject(1, UUID.class), row.getString(2), OrganisationKind.BASE, row.getString(3)),
                actor.scope() + "%",
                "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%",
                MOST_BASES);
    }

    @Override
    @Requires(Permission.CASE_DECIDE)
    public AnsweredConditions eligibility(@Nullable UUID organisation, String kind) {
        Edition edition = today(regimes.rulebookOf(actor.scope()));
        if (edition.kinds().stream().noneMatch(each -> each.id().equals(kind))) {
            throw new Rejection("accreditation.case.unknown-kind", kind);
        }
        return Optional.ofNullable(organisation)
                .flatMap(id -> cases.liveOf(base(id).path()).stream().findFirst())
                .map(present -> eligibility.of(edition, kind, present))
                .orElseGet(() -> eligibility.of(edition, kind));
    }

    @Override
    @Requires(Permission.CASE_DECIDE)
    public UUID enrol(Enrolment given, String fileName, String mediaType, InputStream document) {
        LocalDate day = LocalDate.now(clock);
        Edition edition = today(regimes.rulebookOf(actor.scope()));
        Enrolment enrolment = new EnrolmentCheck(edition, day).complete(given);
        OrganisationView base = base(Objects.requireNonNull(enrolment.organisation()));
        Openings openings = new Openings(edition, cases.liveOf(base.path()));
        openings.require(enrolment.kind());
        Procedure procedure = Procedure.of(edition, enrolment.kind());
        BaseCase begun = BaseCase.begin(base, edition.id().rulebook(), enrolment.kind(), procedure, clock.instant());
        openings.titled().ifPresent(begun::succeedTo);
        CaseMove move = begun.enrol(
                Objects.requireNonNull(enrolment.creditCode()),
                enrolment.payee(),
                new Decision(enrolment.issuedOn(), enrolment.number(), enrolment.issuer()),
                actor.username(),
                clock.instant());
        cases.add(begun);
        evidence.store(begun.publicId(), fileName, mediaType, document);
        history.moved(begun, move, enrolment.issuer() + " " + enrolment.number());
        return begun.publicId();
    }

    private OrganisationView base(UUID id) {
        return organisations
                .find(id)
                .filter(found -> found.kind() == OrganisationKind.BASE)
                .filter(found -> actor.get().reaches(found.path()))
                .orElseThrow(() -> new NotFound(id));
    }

    private Edition today(String rulebook) {
        return editions.current().inForce(rulebook, LocalDate.now(clock));
    }
}
