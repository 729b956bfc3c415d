package org.hongchuang.accreditation.whatif;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.hongchuang.accreditation.api.WhatIfOutcome;
import org.hongchuang.rulebook.Action;

/**
 * How a case comes out under one edition.
 *
 * @param actions what the consequences do to it; a withdrawal that bars a new application is a ban as well
 * @param terms by consequence its deadline and the years of its ban
 * @param subsidies yuan due, by subsidy and year
 */
record Outlook(
        WhatIfOutcome outcome,
        Set<Action> actions,
        Map<String, String> terms,
        Map<SubsidyOfYear, BigDecimal> subsidies) {

    /** Yuan due of a subsidy; zero if it is not. */
    BigDecimal due(SubsidyOfYear subsidy) {
        return subsidies.getOrDefault(subsidy, BigDecimal.ZERO);
    }

    record SubsidyOfYear(String subsidy, int year) {}
}
