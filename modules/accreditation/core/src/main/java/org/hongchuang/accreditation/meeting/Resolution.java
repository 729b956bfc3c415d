package org.hongchuang.accreditation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.hongchuang.accreditation.api.MeasureEffect;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.finding.FindingStore;
import org.hongchuang.accreditation.letter.MeasureLetters;
import org.hongchuang.accreditation.measure.MeasureCommand;
import org.hongchuang.accreditation.measure.MeasureStore;
import org.hongchuang.accreditation.measure.StoredMeasure;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** What a meeting made of one measure: noted, carried out, and its finding settled. */
@ApplicationScoped
class Resolution {
    @Inject
    private BaseCases cases;

    @Inject
    private MeasureStore measures;

    @Inject
    private FindingStore findings;

    @Inject
    private Effects effects;

    @Inject
    private Execution execution;

    @Inject
    private MeasureLetters letters;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail audit;

    /** @param id number of the meeting */
    record Meeting(long id, MeetingDays days, String minutesNo) {}

    void pass(Meeting meeting, StoredMeasure measure, MeetingDraft.Vote vote) {
        if (vote.approved()) {
            approve(meeting, measure, vote);
        } else {
            end(meeting, measure, MeasureCommand.REJECT, vote, null);
        }
    }

    private void approve(Meeting meeting, StoredMeasure measure, MeetingDraft.Vote vote) {
        BaseCase about = cases.get(measure.view().caseId());
        MeasureEffect effect = effects.of(measure, about, meeting.days(), actor.username());
        end(meeting, measure, MeasureCommand.DECIDE, vote, effect);
        execution.carryOut(measure, about, effect, meeting.days().metOn(), meeting.minutesNo());
        MeetingDays days = meeting.days();
        letters.write(about, measure.view(), effect, days.metOn(), days.notifiedOn(), meeting.minutesNo());
    }

    private void end(
            Meeting meeting,
            StoredMeasure measure,
            MeasureCommand command,
            MeetingDraft.Vote vote,
            @Nullable MeasureEffect effect) {
        Instant now = clock.instant();
        String by = actor.username();
        MeasureState next = measure.after(command, by);
        measures.end(
                measure,
                next,
                meeting.id(),
                vote.grounds().strip(),
                meeting.days().metOn(),
                effect == null ? null : effect.dueOn(),
                by,
                now);
        String decision = (meeting.minutesNo() + "：" + measure.view().labelZh() + " "
                        + vote.grounds().strip())
                .strip();
        findings.settleBy(
                measure.finding(), next == MeasureState.DECIDED ? measure.concludes() : null, decision, by, now);
        String id = measure.view().id().toString();
        String detail = measure.kind() + " " + meeting.minutesNo();
        if (effect == null) {
            audit.record("accreditation.measure.rejected", id, measure.orgPath(), detail);
        } else {
            audit.record("accreditation.measure.decided", id, measure.orgPath(), detail);
        }
    }
}
