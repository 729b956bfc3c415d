package org.hongchuang.accreditation.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.hongchuang.accreditation.api.CaseState;

/** How a state is coloured. */
@Named
@ApplicationScoped
public class CaseBadges {
    public String style(CaseState state) {
        return switch (state) {
            case APPROVED, NAMED -> "hc-badge-ok";
            case REJECTED, WITHDRAWN -> "hc-badge-bad";
            case RETURNED, RECTIFYING -> "hc-badge-warn";
            case DRAFT, SUBMITTED, RECOMMENDED, VERIFIED, SUCCEEDED -> "hc-badge-muted";
        };
    }
}
