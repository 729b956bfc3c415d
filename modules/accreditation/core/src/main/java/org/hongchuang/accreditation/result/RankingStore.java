package org.hongchuang.accreditation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.rulebook.CaseFacts;

/** The results of a year that are ranked: the latest of each case, of the whole year. */
@ApplicationScoped
class RankingStore {
    private static final String SELECT = "select r.*, c.public_id as case_public_id, c.name,"
            + " coalesce(o.name, '') as county from (select distinct on (case_id) * from accr_result where rulebook = ?"
            + " and year = ? and part = 'whole' and org_path like ? || '%' order by case_id, revision desc) r"
            + " join accr_case c on c.id = r.case_id"
            + " left join kern_organisation o on o.path = substring(r.org_path from '^/[0-9]+/[0-9]+/')"
            + " and o.kind in ('COUNTY', 'ZONE') order by r.id";

    @Inject
    private Database database;

    /** @param root path of the organisation whose bases are ranked */
    List<RankedResult> of(String rulebook, int year, String root) {
        return database.list(
                SELECT,
                row -> new RankedResult(
                        row.getObject("public_id", UUID.class),
                        row.getObject("case_public_id", UUID.class),
                        row.getString("name"),
                        row.getString("org_path"),
                        row.getString("county"),
                        row.getString("edition"),
                        row.getBigDecimal("score"),
                        row.getString("grade"),
                        row.getObject("determined_on", LocalDate.class),
                        CaseFacts.fromJson(row.getString("facts"))),
                rulebook,
                year,
                root);
    }
}
