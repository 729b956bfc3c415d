package org.hongchuang.accreditation.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hongchuang.accreditation.api.CaseView;
import org.jspecify.annotations.Nullable;

/**
 * What decides which edition a case follows.
 *
 * @param appliedOn the day it was handed in; null while the applicant fills it in
 * @param namedOn null until it is named
 */
public record CaseDays(
        String rulebook,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate namedOn) {

    /** The columns of {@code accr_case} that {@link #read} takes. */
    public static final String COLUMNS =
            "rulebook, case when state in ('DRAFT', 'RETURNED') then null else applied_on end, named_on";

    /** @param column number of the first of {@link #COLUMNS} */
    public static CaseDays read(ResultSet row, int column) throws SQLException {
        return new CaseDays(
                row.getString(column),
                row.getObject(column + 1, LocalDate.class),
                row.getObject(column + 2, LocalDate.class));
    }

    public static CaseDays of(CaseView view) {
        return new CaseDays(view.rulebook(), view.editable() ? null : view.appliedOn(), view.namedOn());
    }
}
