package org.hongchuang.accreditation.notice;

import static org.hongchuang.accreditation.api.NoticeCommand.CLEAR;
import static org.hongchuang.accreditation.api.NoticeCommand.DISMISS;
import static org.hongchuang.accreditation.api.NoticeCommand.MAINTAIN;
import static org.hongchuang.accreditation.api.NoticeCommand.OBJECT;
import static org.hongchuang.accreditation.api.NoticeCommand.UPHOLD;
import static org.hongchuang.accreditation.api.NoticeState.MAINTAINED;
import static org.hongchuang.accreditation.api.NoticeState.OBJECTED;
import static org.hongchuang.accreditation.api.NoticeState.POSTED;
import static org.hongchuang.accreditation.api.NoticeState.UPHELD;

import org.hongchuang.accreditation.api.NoticeCommand;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.kernel.lifecycle.Transitions;

/** What leads a notice from which state to which. */
final class NoticeMoves {
    static final Transitions<NoticeState, NoticeCommand> TABLE = Transitions.<NoticeState, NoticeCommand>declare()
            .move(POSTED, OBJECT, OBJECTED)
            .move(OBJECTED, OBJECT, OBJECTED)
            .move(OBJECTED, DISMISS, OBJECTED)
            .move(OBJECTED, CLEAR, POSTED)
            .move(OBJECTED, UPHOLD, UPHELD)
            .move(UPHELD, DISMISS, UPHELD)
            .move(UPHELD, CLEAR, UPHELD)
            .move(UPHELD, UPHOLD, UPHELD)
            .move(UPHELD, MAINTAIN, MAINTAINED)
            .done();

    private NoticeMoves() {}
}
