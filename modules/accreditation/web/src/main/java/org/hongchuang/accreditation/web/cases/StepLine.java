package org.hongchuang.accreditation.web.cases;

import java.io.Serializable;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.rulebook.Step;

/** A step of the procedure in the words of the document, and whether it was taken. */
public record StepLine(String zh, String en, String article, boolean done) implements Serializable {
    static StepLine of(Step step, CaseState state, boolean visited) {
        return new StepLine(step.label().zh(), step.label().en(), step.cite().article(), done(step, state, visited));
    }

    private static boolean done(Step step, CaseState state, boolean visited) {
        boolean handedIn = state != CaseState.DRAFT && state != CaseState.RETURNED;
        boolean verified = handedIn && state != CaseState.SUBMITTED && state != CaseState.RECOMMENDED;
        boolean decided = verified && state != CaseState.VERIFIED;
        return switch (step.act()) {
            case SUBMIT -> handedIn;
            case RECOMMEND -> verified || state == CaseState.RECOMMENDED;
            case VISIT -> verified || visited;
            case VERIFY -> verified;
            case DECIDE, NOTICE -> decided;
            case NAME -> decided && state != CaseState.APPROVED && state != CaseState.REJECTED;
        };
    }
}
