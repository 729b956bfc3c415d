package org.hongchuang.accreditation.rest.cases;

import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseOrder;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** What a query says about which cases, in which order. */
final class CaseQuery {
    private CaseQuery() {}

    /** @throws Rejection if there is no such state */
    static CaseFilter filter(@Nullable String text, @Nullable String state, @Nullable String kind) {
        return new CaseFilter(
                text,
                CaseFilter.states(state)
                        .orElseThrow(() -> new Rejection("accreditation.case.unknown-state", String.valueOf(state))),
                kind);
    }

    /** @throws Rejection if there is no such order */
    static CaseOrder order(@Nullable String sort) {
        return CaseOrder.parse(sort)
                .orElseThrow(() -> new Rejection("accreditation.cases.unknown-order", String.valueOf(sort)));
    }
}
