package org.hongchuang.accreditation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.NamingGate;
import org.hongchuang.kernel.error.Rejection;

/** Nobody is named before the notice of the decision is over, nor while an objection is open. */
@ApplicationScoped
public class NoticeGate implements NamingGate {
    @Inject
    NoticeStore notices;

    @Inject
    NoticeStep step;

    @Inject
    Clock clock;

    @Override
    public void require(BaseCase toBeNamed, LocalDate on) {
        CaseView view = toBeNamed.view(0);
        Optional<Posted> notice = notices.latest(toBeNamed.id()).filter(latest -> isOf(latest, view));
        if (notice.isPresent()) {
            require(notice.get(), on);
        } else if (step.of(view).isPresent()) {
            throw new Rejection("accreditation.notice.missing", view.name());
        }
    }

    private void require(Posted notice, LocalDate on) {
        if (notice.state() == NoticeState.OBJECTED) {
            throw new Rejection("accreditation.notice.objected", notice.caseName());
        }
        if (!notice.passed(LocalDate.now(clock)) || !notice.until().isBefore(on)) {
            throw new Rejection("accreditation.notice.running", notice.caseName(), notice.until());
        }
    }

    /** Whether a notice made the present decision public, and not one that was sent back. */
    static boolean isOf(Posted notice, CaseView view) {
        return notice.state() != NoticeState.UPHELD
                && notice.minutesNo().equals(view.minutesNo())
                && notice.decidedOn().equals(view.decidedOn());
    }
}
