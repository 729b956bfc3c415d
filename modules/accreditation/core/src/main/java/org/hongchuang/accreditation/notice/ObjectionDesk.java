package org.hongchuang.accreditation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.accreditation.api.NoticeCommand;
import org.hongchuang.accreditation.api.ObjectionReport;
import org.hongchuang.accreditation.api.Objections;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CaseHistory;
import org.hongchuang.accreditation.base.CaseMove;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.accreditation.notice.ObjectionStore.Objection;
import org.hongchuang.accreditation.text.Words;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ObjectionDesk implements Objections {
    @Inject
    private NoticeStore notices;

    @Inject
    private ObjectionStore objections;

    @Inject
    private BaseCases cases;

    @Inject
    private CaseHistory history;

    @Inject
    private Evidence evidence;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Override
    @Requires(Permission.OBJECTION_RECORD)
    public UUID record(UUID notice, ObjectionReport report) {
        Posted found = locked(notice);
        LocalDate received = report.receivedOn();
        if (received == null || received.isAfter(today()) || received.isBefore(found.postedOn())) {
            throw new Rejection("accreditation.objection.received-on", found.postedOn());
        }
        String account = Words.required(report.account(), 2000, "accreditation.objection.account-missing");
        UUID id = PublicId.next();
        notices.move(found, NoticeCommand.OBJECT, actor.get(), clock.instant(), account);
        objections.add(
                id,
                found.id(),
                received,
                Words.optional(report.objector(), 100),
                account,
                actor.username(),
                clock.instant());
        audit.record("accreditation.objection.recorded", id.toString(), found.orgPath(), found.caseName());
        return id;
    }

    @Override
    @Requires(Permission.OBJECTION_RECORD)
    public DocumentView attach(UUID objection, String name, String mediaType, InputStream content) {
        Objection found = objection(objection);
        if (found.answeredBy() != null) {
            throw new Rejection("accreditation.objection.answered");
        }
        DocumentView stored = evidence.store(objection, name, mediaType, content);
        audit.record(
                "accreditation.objection.attached",
                objection.toString(),
                found.orgPath(),
                stored.name() + " " + stored.sha256());
        return stored;
    }

    @Override
    @Requires(Permission.NOTICE_VIEW)
    public DocumentContent document(UUID objection, UUID document) {
        objection(objection);
        return evidence.content(objection, document);
    }

    @Override
    @Requires(Permission.OBJECTION_ANSWER)
    public void answer(UUID objection, boolean upheld, @Nullable String grounds) {
        Objection found = objection(objection);
        Posted notice = locked(found.notice());
        if (found.recordedBy().equals(actor.username())) {
            throw new Rejection("accreditation.objection.same-person", notice.caseName());
        }
        actor.requireAnotherHand(found.recordedBy(), found.recordedAt());
        String why = Words.required(grounds, 2000, "accreditation.objection.grounds-missing");
        if (!objections.answer(found, upheld, why, actor.username(), clock.instant())) {
            throw new Rejection("accreditation.objection.answered");
        }
        NoticeCommand command = upheld
                ? NoticeCommand.UPHOLD
                : objections.open(found.notice()) == 0 ? NoticeCommand.CLEAR : NoticeCommand.DISMISS;
        notices.move(notice, command, actor.get(), clock.instant(), why);
        if (upheld) {
            sendBackToTheMeeting(notice, why);
        }
        audit.record(
                "accreditation.objection." + (upheld ? "upheld" : "dismissed"),
                objection.toString(),
                notice.orgPath(),
                notice.caseName() + " " + why);
    }

    private void sendBackToTheMeeting(Posted notice, String why) {
        BaseCase decided = cases.get(notice.caseId());
        if (decided.state() == CaseState.APPROVED) {
            CaseMove move = decided.reconsider(clock.instant());
            cases.store();
            history.moved(decided, move, why);
        }
    }

    private Posted locked(UUID notice) {
        Posted found = notices.lock(notice).orElseThrow(() -> new NotFound(notice));
        actor.requireReach(found.orgPath(), notice);
        return found;
    }

    private Objection objection(UUID id) {
        Objection found = objections.find(id).orElseThrow(() -> new NotFound(id));
        actor.requireReach(found.orgPath(), id);
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
