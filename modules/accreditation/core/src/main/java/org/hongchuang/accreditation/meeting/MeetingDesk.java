package org.hongchuang.accreditation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.accreditation.api.MeasureEffect;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.hongchuang.accreditation.api.MeetingView;
import org.hongchuang.accreditation.api.Meetings;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.accreditation.measure.MeasureStore;
import org.hongchuang.accreditation.measure.StoredMeasure;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

@ApplicationScoped
@Transactional
class MeetingDesk implements Meetings {
    @Inject
    private MeetingStore store;

    @Inject
    private MeasureStore measures;

    @Inject
    private Effects effects;

    @Inject
    private Resolution resolution;

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
    public Page<MeetingView> page(PageRequest page) {
        return store.page(actor.scope(), page);
    }

    @Override
    @Requires(Permission.MEASURE_VIEW)
    public MeetingView get(UUID id) {
        return store.find(id, actor.scope()).orElseThrow(() -> new NotFound(id));
    }

    @Override
    @Requires(Permission.MEASURE_DECIDE)
    public List<MeasureEffect> preview(MeetingDraft draft) {
        MeetingDays days = MeetingCheck.days(draft, LocalDate.now(clock));
        Set<UUID> approved = draft.votes().stream()
                .filter(MeetingDraft.Vote::approved)
                .map(MeetingDraft.Vote::measure)
                .collect(Collectors.toSet());
        return chosen(draft).stream()
                .filter(measure -> approved.contains(measure.view().id()))
                .map(measure -> preview(measure, days))
                .toList();
    }

    private MeasureEffect preview(StoredMeasure measure, MeetingDays days) {
        try {
            return effects.of(measure, cases.get(measure.view().caseId()), days, actor.username());
        } catch (Rejection problem) {
            return MeasureEffect.refused(measure.view().id(), problem);
        }
    }

    @Override
    @Requires(Permission.MEASURE_DECIDE)
    public MeetingView decide(MeetingDraft draft, String fileName, String mediaType, InputStream stream) {
        MeetingDays days = MeetingCheck.days(draft, LocalDate.now(clock));
        String minutesNo = MeetingCheck.minutesNo(draft);
        Minutes minutes = Minutes.read(fileName, mediaType, stream);
        String sha256 = minutes.sha256(draft);
        Optional<Long> meeting =
                store.add(draft.id(), actor.scope(), days, minutesNo, sha256, actor.username(), clock.instant());
        if (meeting.isPresent()) {
            record(meeting.get(), draft, days, minutesNo, minutes);
        } else if (!store.recorded(draft.id(), sha256, actor.username())) {
            throw new Conflict("accreditation.meeting.id-taken");
        }
        return get(draft.id());
    }

    private void record(long meeting, MeetingDraft draft, MeetingDays days, String minutesNo, Minutes minutes) {
        evidence.store(draft.id(), minutes.name(), minutes.mediaType(), minutes.stream());
        Map<UUID, MeetingDraft.Vote> votes =
                draft.votes().stream().collect(Collectors.toMap(MeetingDraft.Vote::measure, Function.identity()));
        for (StoredMeasure measure : chosen(draft)) {
            MeetingDraft.Vote vote = votes.get(measure.view().id());
            if (vote != null) {
                resolution.pass(new Resolution.Meeting(meeting, days, minutesNo), measure, vote);
            }
        }
        audit.record(
                "accreditation.meeting.recorded",
                draft.id().toString(),
                actor.scope(),
                minutesNo + " " + draft.votes().size());
    }

    private List<StoredMeasure> chosen(MeetingDraft draft) {
        List<UUID> wanted =
                draft.votes().stream().map(MeetingDraft.Vote::measure).toList();
        List<StoredMeasure> found = measures.lock(wanted, actor.scope());
        List<UUID> known = found.stream().map(each -> each.view().id()).toList();
        wanted.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new NotFound(id);
        });
        return found;
    }

    @Override
    @Requires(Permission.MEASURE_VIEW)
    public DocumentContent minutes(UUID id) {
        get(id);
        DocumentView file = evidence.of(id).stream().findFirst().orElseThrow(() -> new NotFound(id));
        return evidence.content(id, file.id());
    }
}
