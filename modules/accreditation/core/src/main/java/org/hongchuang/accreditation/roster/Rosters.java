package org.hongchuang.accreditation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * What became of a roster that was replaced.
     *
     * @param rows now
     * @param rowsBefore before
     * @param added residents who were not in it before
     * @param removed residents who are not in it any more
     */
    public record Replaced(int rows, int rowsBefore, int added, int removed) {
        static Replaced of(Set<String> before, Set<String> after) {
            Set<String> gone = new HashSet<>(before);
            gone.removeAll(after);
            int kept = before.size() - gone.size();
            return new Replaced(after.size(), before.size(), after.size() - kept, gone.size());
        }

        public Map<String, String> before() {
            return Map.of("residents", Integer.toString(rowsBefore));
        }

        public Map<String, String> after() {
            return Map.of(
                    "residents",
                    Integer.toString(rows),
                    "residents_added",
                    Integer.toString(added),
                    "residents_removed",
                    Integer.toString(removed));
        }
    }

    /**
     * Replaces a case's roster by the rows of a file, all or none.
     *
     * @throws org.hongchuang.accreditation.api.SheetErrors if any row is wrong
     */
    public Replaced replace(long caseId, String fileName, InputStream xlsx, LocalDate today) {
        List<ResidentRow> rows = RosterSheet.read(fileName, xlsx, today);
        Set<String> before = names(caseId);
        database.update("delete from accr_resident where case_id = ?", caseId);
        database.batch(
                "insert into accr_resident (case_id, row_no, name, contact, phone, employees, joined_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                () -> rows.stream()
                        .map(row -> new Object[] {
                            caseId, row.rowNo(), row.name(), row.contact(), row.phone(), row.employees(), row.joinedOn()
                        })
                        .iterator());
        return Replaced.of(before, names(caseId));
    }

    private Set<String> names(long caseId) {
        return new HashSet<>(
                database.list("select name from accr_resident where case_id = ?", row -> row.getString(1), caseId));
    }

    /** Replaces a case's roster by that of another. */
    public Replaced copy(long from, long to) {
        Set<String> before = names(to);
        database.update("delete from accr_resident where case_id = ?", to);
        database.update(
                "insert into accr_resident (case_id, row_no, name, contact, phone, employees, joined_on)"
                        + " select cast(? as bigint), row_no, name, contact, phone, employees, joined_on"
                        + " from accr_resident where case_id = ?",
                to,
                from);
        return Replaced.of(before, names(to));
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
