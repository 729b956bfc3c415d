package org.hongchuang.accreditation.measure;

import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.kernel.lifecycle.Transitions;

/** What people do with a proposed measure. Whatever was decided stays: another measure corrects it. */
public enum MeasureCommand {
    /** By a meeting; carried out in the same transaction. */
    DECIDE,
    /** By a meeting, with grounds. */
    REJECT,
    /** By those who propose, with grounds. */
    RETRACT;

    public static final Transitions<MeasureState, MeasureCommand> MOVES =
            Transitions.<MeasureState, MeasureCommand>declare()
                    .move(MeasureState.PROPOSED, DECIDE, MeasureState.DECIDED)
                    .move(MeasureState.PROPOSED, REJECT, MeasureState.REJECTED)
                    .move(MeasureState.PROPOSED, RETRACT, MeasureState.RETRACTED)
                    .done();
}
