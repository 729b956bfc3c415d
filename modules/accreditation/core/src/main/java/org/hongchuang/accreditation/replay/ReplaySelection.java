package org.hongchuang.accreditation.replay;

import java.time.LocalDate;
import java.util.Objects;
import org.hongchuang.kernel.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * Which receipts a replay is about: those of an evaluation, or those of a period.
 *
 * @param evaluation number of the evaluation run; null for a period
 * @param from first day, as {@code to} the last, both included; null for an evaluation
 * @param scope path of the organisation whose cases they are of
 */
record ReplaySelection(
        @Nullable Long evaluation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String scope) {

    /** The receipts of an evaluation: those it made, and those of runs before that held on since it found the same. */
    private static final String STOOD =
            "exists (select 1 from accr_run e where e.id = ? and (r.run_id = e.id or (e.standing and r.run_id < e.id"
                    + " and r.year = e.year and c.rulebook = e.of_rulebook and not exists (select 1 from accr_receipt"
                    + " newer where newer.case_id = r.case_id and newer.id > r.id and newer.year = r.year and newer.run_id"
                    + " <= e.id))))";

    /** On receipts {@code r} and their cases {@code c}; takes {@link #values()}. */
    String condition() {
        String receipts = evaluation == null ? "r.made_at >= ? and r.made_at < ?" : STOOD;
        return receipts + " and c.org_path like ? || '%'";
    }

    /** The ids of the receipts; takes {@link #values()}. */
    String ids() {
        return "select r.id from accr_receipt r join accr_case c on c.id = r.case_id where " + condition();
    }

    Object[] values() {
        if (evaluation != null) {
            return new Object[] {evaluation, scope};
        }
        LocalDate first = Objects.requireNonNull(from);
        LocalDate last = Objects.requireNonNull(to);
        return new Object[] {
            first.atStartOfDay(Clocks.SHANGHAI).toInstant(),
            last.plusDays(1).atStartOfDay(Clocks.SHANGHAI).toInstant(),
            scope
        };
    }
}
