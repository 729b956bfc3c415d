package org.hongchuang.accreditation.base;

import static org.hongchuang.accreditation.api.CaseCommand.*;
import static org.hongchuang.accreditation.api.CaseState.*;

import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.lifecycle.Transitions;

/** Which command leads a case from which state to which (annex 1, part two; annex 2, article 7). */
final class CaseMoves {
    static final Transitions<CaseState, CaseCommand> TABLE = Transitions.<CaseState, CaseCommand>declare()
            .move(DRAFT, SUBMIT, SUBMITTED)
            .move(RETURNED, SUBMIT, SUBMITTED)
            .move(SUBMITTED, RECOMMEND, RECOMMENDED)
            .move(SUBMITTED, RETURN, RETURNED)
            .move(RECOMMENDED, VERIFY, VERIFIED)
            .move(RECOMMENDED, RETURN, RETURNED)
            .move(VERIFIED, APPROVE, APPROVED)
            .move(VERIFIED, REJECT, REJECTED)
            .move(APPROVED, NAME, NAMED)
            .move(NAMED, REQUIRE_RECTIFICATION, RECTIFYING)
            .move(RECTIFYING, ACCEPT_RECTIFICATION, NAMED)
            .move(NAMED, WITHDRAW, WITHDRAWN)
            .move(RECTIFYING, WITHDRAW, WITHDRAWN)
            .done();

    private CaseMoves() {}
}
