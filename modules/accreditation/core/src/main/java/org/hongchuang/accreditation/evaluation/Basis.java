package org.hongchuang.accreditation.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hongchuang.accreditation.facts.Portfolio;

/**
 * An ended run whose findings stand, so that a night need look only at what may have changed since: cases noted as touched,
 * cases whose day has come, and those it failed with.
 *
 * @param asOf the day it was about
 */
record Basis(long run, LocalDate asOf) {
    /**
     * The ids of those cases of a portfolio; takes {@link #values}. They are few, so each is looked up: the planner, which cannot
     * know that of {@code accr_touch}, would read all cases.
     */
    static final String CHANGED = "select c.id from (select case_id from accr_touch where from_day <= ? union select"
            + " case_id from accr_receipt where due > ? and due <= ? and year = ? union select failed.id from accr_chunk"
            + " k cross join lateral (select id from accr_case where id between k.first_id and k.last_id offset 0)"
            + " failed where k.run_id = ? and k.state = 'FAILED' and (k.ids is null or failed.id = any (k.ids)))"
            + " changed cross join lateral (" + Portfolio.IDS + " and id = changed.case_id offset 0) c";

    Object[] values(Portfolio portfolio, LocalDate today, int year) {
        return Stream.concat(Stream.<Object>of(today, asOf, today, year, run), Arrays.stream(portfolio.values()))
                .toArray();
    }
}
