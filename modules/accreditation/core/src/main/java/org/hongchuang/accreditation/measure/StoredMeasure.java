package org.hongchuang.accreditation.measure;

import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.jspecify.annotations.Nullable;

/**
 * A measure with the numbers that others in the database refer to.
 *
 * @param finding number of its finding
 * @param follows number of the measure it follows
 */
public record StoredMeasure(
        long id,
        long caseId,
        String orgPath,
        @Nullable Long finding,
        @Nullable Long follows,
        MeasureView view) {

    public MeasureKind kind() {
        return view.kind();
    }

    public MeasureState state() {
        return view.state();
    }

    /** The number of what it answers, once decided; null if it answers nothing. */
    public @Nullable Long concludes() {
        return kind().isConclusion() ? follows : null;
    }

    /**
     * @throws IllegalMove in a state that does not allow the command
     * @throws Rejection if a meeting's record would be kept by the proposer
     */
    public MeasureState after(MeasureCommand command, String by) {
        MeasureState next = MeasureCommand.MOVES.next(state(), command);
        if (command != MeasureCommand.RETRACT && by.equals(view.proposedBy())) {
            throw new Rejection("accreditation.measure.same-person", view.caseName());
        }
        return next;
    }
}
