package org.hongchuang.accreditation.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.AssessmentView;
import org.hongchuang.accreditation.api.Assessments;
import org.hongchuang.accreditation.api.Declaration;
import org.hongchuang.accreditation.api.GivenScore;
import org.hongchuang.accreditation.api.ModerationMinutes;
import org.hongchuang.accreditation.api.PartAssessment;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.kernel.access.Role;

/** An office with assessors and named cases, on a real database. */
public final class AssessmentOffice {
    public static final int YEAR = 2026;

    /** Points that take away nothing, for all items a person scores in Nanchang. */
    public static final Map<String, String> FULL = Map.of(
            "signage",
            "5",
            "company_boards",
            "5",
            "union_premises",
            "8",
            "model_home",
            "12",
            "consulting",
            "5",
            "contests",
            "5");

    public final House house;

    public AssessmentOffice(Class<?>... more) {
        List<Class<?>> parts =
                new ArrayList<>(List.of(AssessmentDesk.class, ScoringDesk.class, Portfolio.desk("facts.FactsReader")));
        parts.addAll(List.of(more));
        house = new House(parts.toArray(Class<?>[]::new));
        limits(house);
        house.sql("insert into kern_organisation (id, public_id, path, kind, name) values"
                + " (1, gen_random_uuid(), '/1/', 'CITY', '南昌市总工会')");
        house.sql("insert into kern_person (username, display_name, organisation_id) select 'a' || i, '考评人' || i, 1"
                + " from generate_series(1, 4) i");
        Portfolio.named(house, 4);
        house.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                + " select id, 2026, 2, '{\"residents\": 60, \"stable_residents\": 50, \"floor_area\": 20000,"
                + " \"jobs\": 3000}', 'FORM', 'applicant', now() from accr_case");
        become("office1");
    }

    /** Two must score; more than 20 % of an item's points or 5 in total is too far apart. */
    public static void limits(House house) {
        house.put(SpreadLimits.class, new SpreadLimits(2, new BigDecimal(20), new BigDecimal(5)));
    }

    public void become(String username) {
        house.become(username, "/1/", Role.OFFICE_OFFICER);
    }

    public UUID caseId(int number) {
        return UUID.fromString(house.value("select public_id from accr_case where id = " + number));
    }

    public void assign(int number, String part, String... usernames) {
        become("office1");
        for (String username : usernames) {
            house.run(() -> house.bean(Assessments.class).assign(caseId(number), YEAR, part, username));
        }
    }

    public UUID sheetId(int number, String part, String username) {
        return UUID.fromString(house.value("select public_id from accr_assessor where case_id = " + number
                + " and part = '" + part + "' and username = '" + username + "'"));
    }

    public ScoreSheet declare(int number, String part, String username, Declaration declaration, String statement) {
        become(username);
        return house.in(
                () -> house.bean(Scoring.class).declare(sheetId(number, part, username), declaration, statement));
    }

    public ScoreSheet save(int number, String part, String username, int revision, Map<String, String> points) {
        become(username);
        return house.in(() -> house.bean(Scoring.class).save(sheetId(number, part, username), revision, given(points)));
    }

    /** Declares no interest and hands in a sheet. */
    public ScoreSheet submit(int number, String part, String username, Map<String, String> points) {
        declare(number, part, username, Declaration.NO_INTEREST, "");
        return house.in(() -> house.bean(Scoring.class).submit(sheetId(number, part, username), 0, given(points)));
    }

    /** Assigns two who give the same points, and hands their sheets in. */
    public void agree(int number, String part, Map<String, String> points) {
        assign(number, part, "a1", "a2");
        submit(number, part, "a1", points);
        submit(number, part, "a2", points);
        become("office1");
    }

    public void moderate(int number, String part, Map<String, String> points, String reason) {
        become("office1");
        Map<String, GivenScore> settled = new HashMap<>();
        points.forEach((item, value) -> settled.put(item, new GivenScore(new BigDecimal(value), reason)));
        house.run(() -> house.bean(Assessments.class)
                .moderate(
                        caseId(number),
                        YEAR,
                        part,
                        new ModerationMinutes(LocalDate.of(2026, 11, 20), "合议纪要1号", "考评人1、考评人2", settled)));
    }

    public AssessmentView assessment(int number) {
        return house.in(() -> house.bean(Assessments.class).get(caseId(number), YEAR));
    }

    public PartAssessment part(int number, String part) {
        return assessment(number).parts().stream()
                .filter(each -> each.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    public static Map<String, String> with(Map<String, String> points, String item, String value) {
        Map<String, String> changed = new HashMap<>(points);
        changed.put(item, value);
        return changed;
    }

    static Map<String, GivenScore> given(Map<String, String> points) {
        Map<String, GivenScore> given = new HashMap<>();
        points.forEach((item, value) -> given.put(item, new GivenScore(new BigDecimal(value), "台账")));
        return given;
    }
}
