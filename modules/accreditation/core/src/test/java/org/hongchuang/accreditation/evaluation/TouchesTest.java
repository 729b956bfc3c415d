package org.hongchuang.accreditation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TouchesTest {
    /** Tables about cases in which nothing stands that a rulebook is told. */
    private static final Set<String> NO_FACTS = Set.of(
            "accr_assessor",
            "accr_case_change",
            "accr_case_event",
            "accr_figures_import_row",
            "accr_finding",
            "accr_letter",
            "accr_material",
            "accr_measure",
            "accr_moderation",
            "accr_notice",
            "accr_questionnaire",
            "accr_receipt",
            "accr_result_proposal",
            "accr_sibling",
            "accr_timeline",
            "accr_touch",
            "accr_what_if_case");

    private final Night night = new Night(2, 2);

    /** Whoever adds a table must say whether a night has to look again at the cases it is about. */
    @Test
    void everyTableAboutCasesIsWatchedOrHoldsNoFacts() {
        List<String> unwatched = Arrays.asList(night.house
                .value("select coalesce(string_agg(c.table_name, ' '), '') from information_schema.columns c where"
                        + " c.table_schema = 'public' and c.table_name like 'accr\\_%' and c.column_name ="
                        + " 'case_id' and not exists (select 1 from pg_trigger t where t.tgrelid ="
                        + " to_regclass(c.table_name) and t.tgname like '%\\_touch%')")
                .split(" "));

        assertThat(NO_FACTS).containsAll(unwatched);
        assertThat(unwatched)
                .doesNotContain(
                        "accr_figures", "accr_scores", "accr_visit", "accr_resident", "accr_award", "accr_result");
    }

    @Test
    void aCaseIsNotedForEachDayThatMattersToIt() {
        night.house.sql("delete from accr_touch");
        night.house.sql("update accr_case set named_on = '2026-05-06' where id = 2");

        assertThat(night.house.value(
                        "select string_agg(from_day::text, ' ' order by from_day) from accr_touch where case_id"
                                + " = 2"))
                .isEqualTo("-infinity 2026-05-06 2026-05-07");
    }

    @Test
    void anAwardIsNotedForAllCasesOfItsOrganisation() {
        night.house.sql("update accr_case set state = 'WITHDRAWN', withdrawn_on = '2026-01-05', withdrawn_by = 'office'"
                + " where id = 1");
        night.house.sql(
                "update accr_case set organisation = (select organisation from accr_case where id = 1) where id = 2");
        night.house.sql("delete from accr_touch");
        night.house.sql("insert into accr_award (case_id, subsidy, year, awarded_on) values (1, 'one_off', 2026,"
                + " '2026-05-06')");

        assertThat(night.house.value("select string_agg(case_id || ' ' || from_day, ', ' order by case_id, from_day)"
                        + " from accr_touch"))
                .isEqualTo("1 -infinity, 1 2026-05-06, 2 -infinity, 2 2026-05-06");
    }

    @Test
    void applicationsAreNotNotedBeforeTheyAreNamed() {
        night.house.sql("delete from accr_touch");
        night.house.sql("update accr_case set state = 'VERIFIED', named_on = null, named_by = null where id = 2");

        assertThat(night.count("accr_touch")).isZero();
    }
}
