package org.hongchuang.sandbox.city;

import org.hongchuang.rulebook.Edition;

/** The two subsidies of nanchang-bases. */
enum Subsidy {
    ONE_OFF("one_off"),
    WORKING_FUND("working_fund");

    private final String id;

    Subsidy(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** As the edition has it: amount, label, article. */
    org.hongchuang.rulebook.Subsidy in(Edition edition) {
        return edition.subsidies().stream()
                .filter(subsidy -> subsidy.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
