package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hongchuang.accreditation.api.CaseState;

/** What becomes of a lower title when the organisation is given a higher one. */
@ApplicationScoped
class Succession {
    @Inject
    private BaseCases cases;

    @Inject
    private CaseHistory history;

    @Inject
    private Clock clock;

    /** Lets the title that this case follows end, if it still stands, so that never two stand at once. */
    void prepare(BaseCase higher) {
        UUID follows = higher.follows();
        if (follows == null || higher.state() != CaseState.APPROVED) {
            return;
        }
        BaseCase lower = cases.get(follows);
        if (lower.state().holdsTitle()) {
            CaseMove move = lower.succeed(higher, clock.instant());
            cases.store();
            history.moved(lower, move, higher.name());
        }
    }
}
