package org.hongchuang.accreditation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.accreditation.api.MeasureBasis;
import org.hongchuang.accreditation.api.MeasureFilter;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.api.Proposal;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

@ApplicationScoped
@Transactional
class MeasureDesk implements Measures {
    private static final int MOST_OF_CASE = PageRequest.MAX_SIZE;

    @Inject
    private MeasureStore store;

    @Inject
    private Proposals proposals;

    @Inject
    private Footings footings;

    @Inject
    private BaseCases cases;

    @Inject
    private Evidence evidence;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail audit;

    @Override
    @Requires(Permission.MEASURE_VIEW)
    public Page<MeasureView> page(MeasureFilter filter, PageRequest page) {
        return store.page(filter, actor.scope(), page);
    }

    @Override
    @Requires(Permission.MEASURE_VIEW)
    public MeasureView get(UUID id) {
        return found(id).view();
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<MeasureView> ofCase(UUID caseId) {
        cases.get(caseId);
        boolean all = actor.get().may(Permission.MEASURE_VIEW);
        return store.page(MeasureFilter.ofCase(caseId), actor.scope(), new PageRequest(0, MOST_OF_CASE)).rows().stream()
                .filter(measure -> all || measure.state() == MeasureState.DECIDED)
                .toList();
    }

    @Override
    @Requires(Permission.MEASURE_PROPOSE)
    public List<MeasureBasis> bases(UUID caseId) {
        return footings.bases(cases.get(caseId).view(0));
    }

    @Override
    @Requires(Permission.MEASURE_PROPOSE)
    public List<MeasureKind> followers(UUID id) {
        return footings.followers(found(id).view());
    }

    @Override
    @Requires(Permission.MEASURE_PROPOSE)
    public UUID propose(Proposal proposal) {
        NewMeasure proposed = proposals.check(proposal);
        UUID id = store.add(proposed, actor.username(), clock.instant());
        audit.record(
                "accreditation.measure.proposed",
                id.toString(),
                proposed.orgPath(),
                proposed.footing().kind() + " " + proposed.footing().cite());
        return id;
    }

    @Override
    @Requires(Permission.MEASURE_PROPOSE)
    public DocumentView attach(UUID id, String name, String mediaType, InputStream content) {
        StoredMeasure open = open(id);
        if (!open.view().proposedBy().equals(actor.username())) {
            throw new Rejection("accreditation.measure.proposer-only");
        }
        DocumentView stored = evidence.store(id, name, mediaType, content);
        audit.record(
                "accreditation.measure.attached", id.toString(), open.orgPath(), stored.name() + " " + stored.sha256());
        return stored;
    }

    @Override
    @Requires(Permission.MEASURE_PROPOSE)
    public void retract(UUID id, String grounds) {
        StoredMeasure open = open(id);
        String why = TermsCheck.grounds(grounds);
        MeasureState next = open.after(MeasureCommand.RETRACT, actor.username());
        store.end(open, next, null, why, LocalDate.now(clock), null, actor.username(), clock.instant());
        audit.record("accreditation.measure.retracted", id.toString(), open.orgPath(), why);
    }

    private StoredMeasure open(UUID id) {
        StoredMeasure locked =
                store.lock(List.of(id), actor.scope()).stream().findFirst().orElseThrow(() -> new NotFound(id));
        MeasureCommand.MOVES.next(locked.state(), MeasureCommand.RETRACT);
        return locked;
    }

    @Override
    @Requires({Permission.MEASURE_VIEW, Permission.CASE_VIEW})
    public List<DocumentView> documents(UUID id) {
        return evidence.of(shown(id).view().id());
    }

    @Override
    @Requires({Permission.MEASURE_VIEW, Permission.CASE_VIEW})
    public DocumentContent document(UUID id, UUID document) {
        UUID subject = shown(id).view().id();
        return evidence.content(subject, document);
    }

    private StoredMeasure shown(UUID id) {
        StoredMeasure found = found(id);
        if (found.state() != MeasureState.DECIDED && !actor.get().may(Permission.MEASURE_VIEW)) {
            throw new NotFound(id);
        }
        return found;
    }

    private StoredMeasure found(UUID id) {
        return store.find(id, actor.scope()).orElseThrow(() -> new NotFound(id));
    }
}
