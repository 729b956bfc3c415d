package org.hongchuang.accreditation.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.ComplaintFilter;
import org.hongchuang.accreditation.api.ComplaintRow;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The list of complaints, paged by the database. */
@ApplicationScoped
public class ComplaintList {
    private static final String FROM =
            " from accr_complaint x join accr_case c on c.id = x.case_id where x.org_path like ? || '%'";

    @Inject
    Database database;

    Page<ComplaintRow> page(ComplaintFilter filter, String scope, LocalDate today, PageRequest page) {
        StringBuilder where = new StringBuilder();
        List<Object> values = new ArrayList<>(List.of(scope));
        if (filter.state() != null) {
            where.append(" and x.state = ?");
            values.add(filter.state());
        }
        if (filter.year() != null) {
            where.append(" and x.received_on >= ? and x.received_on < ?");
            values.add(LocalDate.of(filter.year(), 1, 1));
            values.add(LocalDate.of(filter.year() + 1, 1, 1));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (c.name ilike ? or x.matter ilike ?)");
            String part = "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            values.addAll(List.of(part, part));
        }
        if (filter.caseId() != null) {
            where.append(" and c.public_id = ?");
            values.add(filter.caseId());
        }
        long total = database.count("select count(*)" + FROM + where, values.toArray());
        values.addAll(List.of(page.size(), page.first()));
        return new Page<>(
                database.list(
                        "select x.*, c.public_id as case_public_id, c.name as case_name" + FROM + where
                                + " order by x.id desc limit ? offset ?",
                        row -> row(row, today),
                        values.toArray()),
                total);
    }

    long count(String scope, ComplaintState state, String notRegisteredBy) {
        return database.count(
                "select count(*) from accr_complaint where org_path like ? || '%' and state = ? and registered_by <> ?",
                scope, state, notRegisteredBy);
    }

    /** Verified ones whose time is over and that nobody has accepted or given up. */
    long overdue(String scope, LocalDate today) {
        return database.count(
                "select count(*) from accr_complaint where org_path like ? || '%' and state = 'VERIFIED'"
                        + " and deadline < ?",
                scope, today);
    }

    private static ComplaintRow row(ResultSet row, LocalDate today) throws SQLException {
        ComplaintState state = ComplaintState.valueOf(row.getString("state"));
        LocalDate deadline = row.getObject("deadline", LocalDate.class);
        return new ComplaintRow(
                row.getObject("public_id", UUID.class),
                row.getObject("case_public_id", UUID.class),
                row.getString("case_name"),
                row.getObject("received_on", LocalDate.class),
                row.getString("matter"),
                state,
                deadline,
                Complaint.late(state, deadline, row.getObject("remedied_on", LocalDate.class), today));
    }
}
