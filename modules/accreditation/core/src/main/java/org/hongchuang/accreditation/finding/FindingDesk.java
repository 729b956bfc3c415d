package org.hongchuang.accreditation.finding;

import static org.hongchuang.kernel.access.Permission.FINDING_SETTLE;
import static org.hongchuang.kernel.access.Permission.FINDING_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.FindingFilter;
import org.hongchuang.accreditation.api.FindingRule;
import org.hongchuang.accreditation.api.FindingState;
import org.hongchuang.accreditation.api.FindingView;
import org.hongchuang.accreditation.api.Findings;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Shows findings and lets a person settle them. */
@ApplicationScoped
@Transactional
public class FindingDesk implements Findings {
    private static final int LONGEST_DECISION = 1000;

    @Inject
    FindingStore store;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Override
    @Requires(FINDING_VIEW)
    public Page<FindingView> page(FindingFilter filter, PageRequest page) {
        return store.page(filter, actor.scope(), page);
    }

    @Override
    @Requires(FINDING_VIEW)
    public FindingView get(UUID id) {
        return store.find(id, actor.scope()).orElseThrow(() -> new NotFound(id));
    }

    @Override
    @Requires(FINDING_VIEW)
    public List<FindingRule> rules() {
        return store.rules(actor.scope());
    }

    @Override
    @Requires(FINDING_SETTLE)
    public FindingView settle(UUID id, String decision) {
        get(id);
        String text = required(decision);
        if (store.measureProposed(id)) {
            throw new Conflict("accreditation.finding.measure-proposed");
        }
        String orgPath = store.settle(id, text, actor.username(), clock.instant())
                .orElseThrow(() -> new IllegalMove(FindingState.SETTLED, FindingCommand.SETTLE));
        audit.record("accreditation.finding.settled", id.toString(), orgPath, text);
        return get(id);
    }

    static String required(String decision) {
        String text = decision.strip();
        if (text.isEmpty()) {
            throw new Rejection("accreditation.finding.decision-missing");
        }
        if (text.length() > LONGEST_DECISION) {
            throw new Rejection("accreditation.finding.decision-too-long", String.valueOf(LONGEST_DECISION));
        }
        return text;
    }
}
