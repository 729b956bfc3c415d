package org.hongchuang.accreditation.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongchuang.accreditation.facts.Portfolio;

/**
 * An ended run whose findings stand, so that a night need look only at what may have changed since: cases noted as touched,
 * cases whose day has come, and those it failed with.
 *
 * @param asOf the day it was about
 */
record Basis(long run, LocalDate asOf) {
    /** The ids of those cases of a portfolio; takes {@link #values}. */
    static final String CHANGED = Portfolio.IDS
            + " and id in (select case_id from accr_touch where from_day <= ? union select case_id from accr_receipt"
            + " where due > ? and due <= ? and year = ? union select failed.id from accr_chunk c join accr_case failed"
            + " on failed.id between c.first_id and c.last_id where c.run_id = ? and c.state = 'FAILED' and (c.ids is"
            + " null or failed.id = any (c.ids)))";

    Object[] values(Portfolio portfolio, LocalDate today, int year) {
        List<Object> values = new ArrayList<>(Arrays.asList(portfolio.values()));
        values.addAll(List.of(today, asOf, today, year, run));
        return values.toArray();
    }
}
