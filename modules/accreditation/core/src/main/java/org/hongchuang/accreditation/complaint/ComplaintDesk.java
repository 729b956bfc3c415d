package org.hongchuang.accreditation.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hongchuang.accreditation.api.ComplaintCommand;
import org.hongchuang.accreditation.api.ComplaintFilter;
import org.hongchuang.accreditation.api.ComplaintReport;
import org.hongchuang.accreditation.api.ComplaintRow;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.accreditation.api.ComplaintView;
import org.hongchuang.accreditation.api.Complaints;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.evidence.Evidence;
import org.hongchuang.accreditation.text.Words;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ComplaintDesk implements Complaints {
    private static final int MOST_TEXT = 2000;

    @Inject
    private ComplaintStore store;

    @Inject
    private ComplaintList list;

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
    @Requires(Permission.COMPLAINT_VIEW)
    public Page<ComplaintRow> page(ComplaintFilter filter, PageRequest page) {
        return list.page(filter, actor.scope(), today(), page);
    }

    @Override
    @Requires(Permission.COMPLAINT_VIEW)
    public ComplaintView get(UUID id) {
        Complaint found = found(id);
        return found.view(
                actor.username(),
                actor.get().may(Permission.COMPLAINT_JUDGE),
                today(),
                store.history(found.id()),
                evidence.of(id));
    }

    @Override
    @Requires(Permission.COMPLAINT_REGISTER)
    public UUID register(ComplaintReport report) {
        BaseCase about = cases.get(report.caseId());
        if (about.view(0).namedOn() == null) {
            throw new Rejection("accreditation.complaint.not-named", about.name());
        }
        LocalDate received = report.receivedOn();
        if (received == null || received.isAfter(today()) || received.getYear() < 2000) {
            throw new Rejection("accreditation.complaint.received-on");
        }
        UUID id = PublicId.next();
        store.add(
                id,
                about,
                received,
                Words.optional(report.complainant(), 100),
                Words.required(report.matter(), 200, "accreditation.complaint.matter-missing"),
                Words.required(report.account(), MOST_TEXT, "accreditation.complaint.account-missing"),
                actor.username(),
                clock.instant());
        audit.record("accreditation.complaint.registered", id.toString(), about.orgPath(), about.name());
        return id;
    }

    @Override
    @Requires(Permission.COMPLAINT_REGISTER)
    public DocumentView attach(UUID id, String name, String mediaType, InputStream content) {
        Complaint found = found(id);
        if (found.state() != ComplaintState.REGISTERED) {
            throw new Rejection("accreditation.complaint.judged", found.caseName());
        }
        DocumentView stored = evidence.store(id, name, mediaType, content);
        audit.record(
                "accreditation.complaint.attached",
                id.toString(),
                found.orgPath(),
                stored.name() + " " + stored.sha256());
        return stored;
    }

    @Override
    @Requires(Permission.COMPLAINT_VIEW)
    public DocumentContent document(UUID id, UUID document) {
        found(id);
        return evidence.content(id, document);
    }

    @Override
    @Requires(Permission.COMPLAINT_JUDGE)
    public ComplaintView step(UUID id, ComplaintCommand command, @Nullable String grounds, @Nullable LocalDate day) {
        Complaint before = store.lock(id, actor.scope()).orElseThrow(() -> new NotFound(id));
        Complaint after =
                switch (command) {
                    case VERIFY -> before.verify(actor.username(), today(), day);
                    case DISMISS -> before.dismiss(actor.username());
                    case ACCEPT -> before.accept(today(), day);
                    case FAIL -> before.fail(today());
                    case REOPEN -> before.reopen(actor.username());
                };
        if (command != ComplaintCommand.ACCEPT && command != ComplaintCommand.FAIL) {
            actor.requireAnotherHand(before.registeredBy(), before.registeredAt());
        }
        String why = Words.required(grounds, MOST_TEXT, "accreditation.complaint.grounds-missing");
        boolean dated = command == ComplaintCommand.VERIFY || command == ComplaintCommand.ACCEPT;
        store.save(before, after, command, actor.get(), clock.instant(), why, dated ? day : null);
        audit.record(
                "accreditation.complaint." + command.name().toLowerCase(Locale.ROOT),
                id.toString(),
                before.orgPath(),
                before.caseName() + " " + why);
        return get(id);
    }

    private Complaint found(UUID id) {
        return store.find(id, actor.scope()).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
