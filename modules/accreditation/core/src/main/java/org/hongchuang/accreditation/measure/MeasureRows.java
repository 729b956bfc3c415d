package org.hongchuang.accreditation.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.MeasureTerms;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.base.Database;

/** Reads rows of measures. */
final class MeasureRows {
    private MeasureRows() {}

    static StoredMeasure stored(ResultSet row) throws SQLException {
        return new StoredMeasure(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getString("org_path"),
                row.getObject("finding_id", Long.class),
                row.getObject("follows_id", Long.class),
                view(row));
    }

    private static MeasureView view(ResultSet row) throws SQLException {
        return new MeasureView(
                row.getObject("public_id", UUID.class),
                row.getObject("case_public_id", UUID.class),
                row.getString("case_name"),
                MeasureKind.valueOf(row.getString("kind")),
                MeasureState.valueOf(row.getString("state")),
                row.getObject("finding", UUID.class),
                row.getObject("receipt", UUID.class),
                row.getObject("follows", UUID.class),
                row.getString("edition"),
                row.getString("rule"),
                row.getInt("year"),
                row.getString("cite"),
                row.getString("label_zh"),
                row.getString("label_en"),
                row.getString("grounds"),
                terms(row),
                row.getInt("files"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getObject("meeting", UUID.class),
                row.getString("minutes_no"),
                row.getString("decision"),
                row.getString("ended_by"),
                Database.instant(row, "ended_at"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("decided_due_on", LocalDate.class),
                row.getBoolean("concluded"));
    }

    private static MeasureTerms terms(ResultSet row) throws SQLException {
        return new MeasureTerms(
                row.getObject("due_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getObject("visited_on", LocalDate.class),
                row.getString("visitors"),
                row.getString("reply_no"),
                row.getObject("reply_on", LocalDate.class),
                row.getString("unit_code"),
                row.getString("unit_name"));
    }
}
