package org.hongchuang.accreditation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.AssessmentFilter;
import org.hongchuang.accreditation.api.AssessmentRow;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The named bases of a year and how far each is, paged by the database. */
@ApplicationScoped
class AssessmentList {
    private static final String WHERE =
            " from accr_case c where c.named_on <= make_date(?, 12, 31) and c.org_path like ? || '%' and c.name ilike"
                    + " ?";
    private static final String SELECT =
            "select c.public_id, c.name, coalesce(o.name, '') as county, c.rulebook, c.kind, c.applied_on, c.named_on,"
                    + " a.assigned, a.submitted, r.public_id as receipt, r.certain, r.attainable, r.grade, r.edition,"
                    + " d.public_id as result, d.score, d.grade as result_grade, d.edition as result_edition,"
                    + " d.notified_on from (select c.*" + WHERE
                    + " order by c.id limit ? offset ?) c left join kern_organisation o"
                    + " on o.path = substring(c.org_path from '^/[0-9]+/[0-9]+/') and"
                    + " o.kind in ('COUNTY', 'ZONE') cross join lateral (select count(*)"
                    + " as assigned, count(*) filter (where exists (select from"
                    + " accr_sheet_revision s where s.assessor_id = a.id and"
                    + " s.submitted)) as submitted from accr_assessor a where a.case_id"
                    + " = c.id and a.year = ? and not exists (select from"
                    + " accr_assessor_event e where e.assessor_id = a.id and e.kind in"
                    + " ('RECUSED', 'RELEASED'))) a left join lateral (select * from"
                    + " accr_receipt where case_id = c.id and year = ? order by id desc"
                    + " limit 1) r on true left join lateral (select r.*, n.notified_on"
                    + " from accr_result r left join accr_result_notice n on n.result_id"
                    + " = r.id where r.case_id = c.id and r.year = ? and r.part ="
                    + " 'whole' order by r.revision desc limit 1) d on true order by"
                    + " c.id";

    @Inject
    private Database database;

    @Inject
    private GoverningEditions editions;

    @Inject
    private GradeNames grades;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    Page<AssessmentRow> page(AssessmentFilter filter, PageRequest page) {
        int year = filter.year();
        String text = like(filter.text());
        List<AssessmentRow> rows = database.list(
                SELECT, row -> row(row, year), year, actor.scope(), text, page.size(), page.first(), year, year, year);
        return new Page<>(rows, database.count("select count(*)" + WHERE, year, actor.scope(), text));
    }

    private static String like(@Nullable String text) {
        return text == null ? "%" : "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private AssessmentRow row(ResultSet row, int year) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        LocalDate namedOn = row.getObject("named_on", LocalDate.class);
        CaseDays days = new CaseDays(row.getString("rulebook"), row.getObject("applied_on", LocalDate.class), namedOn);
        Due due = new Due(editions.ofYear(days, year, today), row.getString("kind"), namedOn);
        return new AssessmentRow(
                row.getObject("public_id", UUID.class),
                row.getString("name"),
                row.getString("county"),
                namedOn,
                due.in(year, today),
                row.getInt("assigned"),
                row.getInt("submitted"),
                projection(row),
                result(row));
    }

    private AssessmentRow.@Nullable Determined result(ResultSet row) throws SQLException {
        UUID result = row.getObject("result", UUID.class);
        return result == null
                ? null
                : new AssessmentRow.Determined(
                        result,
                        row.getBigDecimal("score"),
                        grades.of(row.getString("result_edition"), row.getString("result_grade")),
                        row.getObject("notified_on", LocalDate.class));
    }

    private AssessmentRow.@Nullable Projection projection(ResultSet row) throws SQLException {
        UUID receipt = row.getObject("receipt", UUID.class);
        return receipt == null
                ? null
                : new AssessmentRow.Projection(
                        receipt,
                        row.getBigDecimal("certain"),
                        row.getBigDecimal("attainable"),
                        grades.of(row.getString("edition"), row.getString("grade")));
    }
}
