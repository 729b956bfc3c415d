package org.hongchuang.accreditation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.hongchuang.accreditation.api.ResidentRow;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The residents of bases. */
@ApplicationScoped
public class Rosters {
    @Inject
    private Database database;

    /**
     * Replaces a case's roster by the rows of a file, all or none.
     *
     * @return rows imported
     * @throws org.hongchuang.accreditation.api.SheetErrors if any row is wrong
     */
    public int replace(long caseId, String fileName, InputStream xlsx, LocalDate today) {
        List<ResidentRow> rows = RosterSheet.read(fileName, xlsx, today);
        database.update("delete from accr_resident where case_id = ?", caseId);
        database.batch(
                "insert into accr_resident (case_id, row_no, name, contact, phone, employees, joined_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                () -> rows.stream()
                        .map(row -> new Object[] {
                            caseId, row.rowNo(), row.name(), row.contact(), row.phone(), row.employees(), row.joinedOn()
                        })
                        .iterator());
        return rows.size();
    }

    public int count(long caseId) {
        return Math.toIntExact(database.count("select count(*) from accr_resident where case_id = ?", caseId));
    }

    public Page<ResidentRow> page(long caseId, PageRequest page) {
        List<ResidentRow> rows = database.list(
                "select row_no, name, contact, phone, employees, joined_on from accr_resident where case_id = ?"
                        + " order by row_no limit ? offset ?",
                row -> new ResidentRow(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getObject(6, LocalDate.class)),
                caseId,
                page.size(),
                page.first());
        return new Page<>(rows, count(caseId));
    }
}
