package org.hongchuang.accreditation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.NoticeCommand;
import org.hongchuang.accreditation.api.NoticeFilter;
import org.hongchuang.accreditation.api.NoticeRow;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.accreditation.api.NoticeView;
import org.hongchuang.accreditation.api.Notices;
import org.hongchuang.accreditation.api.ObjectionView;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.accreditation.notice.ObjectionStore.Objection;
import org.hongchuang.accreditation.text.Words;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class NoticeDesk implements Notices {
    @Inject
    private NoticeStore notices;

    @Inject
    private ObjectionStore objections;

    @Inject
    private NoticePosting posting;

    @Inject
    private BaseCases cases;

    @Inject
    private Evidence evidence;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Override
    @Requires(Permission.NOTICE_VIEW)
    public Page<NoticeRow> page(NoticeFilter filter, PageRequest page) {
        return notices.page(filter, actor.scope(), page).map(Posted::row);
    }

    @Override
    @Requires(Permission.NOTICE_VIEW)
    public NoticeView get(UUID id) {
        Posted found = reached(notices.find(id).orElseThrow(() -> new NotFound(id)));
        List<ObjectionView> all = objections.of(id).stream().map(this::view).toList();
        return new NoticeView(
                found.shown(today()),
                found.caseId(),
                found.caseName(),
                found.minutesNo(),
                found.postedBy(),
                found.state(),
                found.state() == NoticeState.UPHELD
                        && actor.get().may(Permission.CASE_DECIDE)
                        && cases.get(found.caseId()).state().holdsTitle(),
                all);
    }

    private ObjectionView view(Objection objection) {
        return new ObjectionView(
                objection.publicId(),
                objection.receivedOn(),
                objection.objector(),
                objection.account(),
                objection.recordedBy(),
                objection.recordedAt(),
                objection.upheld(),
                objection.grounds(),
                objection.answeredBy(),
                objection.answeredAt(),
                objection.answeredBy() == null
                        && actor.get().may(Permission.OBJECTION_ANSWER)
                        && !objection.recordedBy().equals(actor.username()),
                evidence.of(objection.publicId()));
    }

    @Override
    @Requires(Permission.NOTICE_VIEW)
    public boolean isDue(UUID caseId) {
        return posting.isDue(cases.get(caseId));
    }

    @Override
    @Requires(Permission.NOTICE_POST)
    public UUID post(UUID caseId, @Nullable String contact) {
        BaseCase decided = cases.get(caseId);
        Posted posted = posting.post(decided, Words.required(contact, 300, "accreditation.notice.contact-missing"));
        audit.record(
                "accreditation.notice.posted",
                posted.publicId().toString(),
                decided.orgPath(),
                posted.caseName() + " " + posted.postedOn() + "–" + posted.until() + " " + posted.sha256());
        return posted.publicId();
    }

    @Override
    @Requires(Permission.CASE_DECIDE)
    public void maintain(UUID notice, Decision decision) {
        Posted found = locked(notice);
        CaseView held = cases.get(found.caseId()).view(0);
        if (!held.state().holdsTitle()) {
            throw new Rejection("accreditation.notice.no-title", held.name());
        }
        if (objections.open(notice) > 0) {
            throw new Rejection("accreditation.notice.objected", held.name());
        }
        if (objections.of(notice).stream().anyMatch(each -> actor.username().equals(each.answeredBy()))) {
            throw new Rejection("accreditation.notice.answered-by-self", held.name());
        }
        LocalDate met = decision.metOn();
        if (met == null || met.isAfter(today())) {
            throw new Rejection("accreditation.decision.day");
        }
        String minutes = Words.required(decision.minutesNo(), 100, "accreditation.decision.minutes-missing");
        String why = Words.required(decision.grounds(), 1800, "accreditation.case.grounds-missing");
        notices.move(found, NoticeCommand.MAINTAIN, actor.get(), clock.instant(), met + " " + minutes + " " + why);
        audit.record(
                "accreditation.notice.maintained",
                notice.toString(),
                found.orgPath(),
                found.caseName() + " " + minutes);
    }

    private Posted locked(UUID notice) {
        return reached(notices.lock(notice).orElseThrow(() -> new NotFound(notice)));
    }

    private Posted reached(Posted found) {
        actor.requireReach(found.orgPath(), found.publicId());
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
