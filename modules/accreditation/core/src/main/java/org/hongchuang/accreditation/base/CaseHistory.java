package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseEventView;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.audit.AuditTrail;

/** Who moved a case when and on what grounds; every step stands in the audit trail too. */
@ApplicationScoped
public class CaseHistory {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    /** Notes a step the case has just made. */
    public void moved(BaseCase moved, CaseMove move, String grounds) {
        Actor actor = current.get();
        database.update(
                "insert into accr_case_event (case_id, at, username, display_name, command, from_state, to_state,"
                        + " grounds) values (?, ?, ?, ?, ?, ?, ?, ?)",
                moved.id(),
                clock.instant(),
                actor.username(),
                actor.displayName(),
                move.command(),
                move.from(),
                move.to(),
                grounds);
        noted(moved, move.command().name().toLowerCase(Locale.ROOT).replace('_', '-'), grounds);
    }

    /** Notes a change that is no step, such as a new roster, in the audit trail only. */
    public void noted(BaseCase changed, String action, String detail) {
        audit.record("accreditation.case." + action, changed.publicId().toString(), changed.orgPath(), detail);
    }

    List<CaseEventView> of(long caseId) {
        return database.list(
                "select at, username, display_name, command, from_state, to_state, grounds from accr_case_event"
                        + " where case_id = ? order by id",
                row -> new CaseEventView(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        CaseCommand.valueOf(row.getString(4)),
                        CaseState.valueOf(row.getString(5)),
                        CaseState.valueOf(row.getString(6)),
                        row.getString(7)),
                caseId);
    }
}
