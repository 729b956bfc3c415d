package org.hongchuang.accreditation.complaint;

import static org.hongchuang.accreditation.api.ComplaintCommand.ACCEPT;
import static org.hongchuang.accreditation.api.ComplaintCommand.DISMISS;
import static org.hongchuang.accreditation.api.ComplaintCommand.FAIL;
import static org.hongchuang.accreditation.api.ComplaintCommand.REOPEN;
import static org.hongchuang.accreditation.api.ComplaintCommand.VERIFY;
import static org.hongchuang.accreditation.api.ComplaintState.DISMISSED;
import static org.hongchuang.accreditation.api.ComplaintState.NOT_REMEDIED;
import static org.hongchuang.accreditation.api.ComplaintState.REGISTERED;
import static org.hongchuang.accreditation.api.ComplaintState.REMEDIED;
import static org.hongchuang.accreditation.api.ComplaintState.VERIFIED;

import org.hongchuang.accreditation.api.ComplaintCommand;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.kernel.lifecycle.Transitions;

/** Which command leads a complaint from which state to which. */
final class ComplaintMoves {
    static final Transitions<ComplaintState, ComplaintCommand> TABLE =
            Transitions.<ComplaintState, ComplaintCommand>declare()
                    .move(REGISTERED, VERIFY, VERIFIED)
                    .move(REGISTERED, DISMISS, DISMISSED)
                    .move(VERIFIED, ACCEPT, REMEDIED)
                    .move(VERIFIED, FAIL, NOT_REMEDIED)
                    .move(VERIFIED, REOPEN, REGISTERED)
                    .move(DISMISSED, REOPEN, REGISTERED)
                    .move(REMEDIED, REOPEN, REGISTERED)
                    .move(NOT_REMEDIED, REOPEN, REGISTERED)
                    .done();

    private ComplaintMoves() {}
}
