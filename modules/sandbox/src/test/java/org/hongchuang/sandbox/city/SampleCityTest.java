package org.hongchuang.sandbox.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldif.LDIFReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCityTest {
    @TempDir
    static Path samples;

    private static City city;

    @BeforeAll
    static void build() throws Exception {
        city = City.filled(CityPlan.normal(City.TODAY), samples);
    }

    @Test
    void basesStandInEveryState() {
        assertThat(city.column("select distinct state from accr_case where rulebook = 'nanchang-bases'"))
                .containsExactlyInAnyOrder(
                        "DRAFT", "SUBMITTED", "RETURNED", "RECOMMENDED", "VERIFIED", "APPROVED", "REJECTED", "NAMED");
        assertThat(city.number("select count(*) from accr_case where rulebook = 'nanchang-bases'"))
                .isEqualTo(60);
        assertThat(city.number("select count(*) from accr_case where state = 'NAMED'"))
                .isGreaterThan(30);
    }

    @Test
    void countiesAndZonesLieBelowTheCity() {
        assertThat(city.number("select count(*) from kern_organisation where kind = 'COUNTY' and path like '/1/%'"))
                .isEqualTo(9);
        assertThat(city.number("select count(*) from kern_organisation where kind = 'ZONE'"))
                .isEqualTo(5);
        assertThat(city.number("select count(*) from kern_organisation o join kern_organisation p on p.id = o.parent_id"
                        + " where o.path <> p.path || o.id || '/'"))
                .isZero();
        assertThat(city.number("select count(*) from stud_studio s join kern_organisation o"
                        + " on o.path = s.org_path and o.kind = 'UNIT'"))
                .isEqualTo(40);
    }

    @Test
    void casesHangOnTheirBase() {
        assertThat(city.number("select count(*) from accr_case c join kern_organisation o on o.public_id ="
                        + " c.organisation where o.path = c.org_path and o.kind = 'BASE' and o.name ="
                        + " c.name and c.rulebook = 'nanchang-bases'"))
                .isEqualTo(60);
    }

    @Test
    void twoMoreFederationsWorkByTheirOwnRulebooks() {
        assertThat(city.column(
                        "select rulebook || ' ' || name from accr_regime join kern_organisation on path = org_path"))
                .containsExactlyInAnyOrder(
                        "nanchang-bases 南昌市总工会", "guizhou-bases 贵州省人力资源和社会保障厅", "ganzhou-bases 赣州市民营企业管理局");
        assertThat(city.column("select distinct kind from accr_case where rulebook = 'guizhou-bases'"))
                .containsExactlyInAnyOrder("county", "city", "provincial", "national");
        assertThat(city.number("select count(*) from kern_organisation o join accr_regime r on r.rulebook ="
                        + " 'ganzhou-bases' where o.path like r.org_path || '%' and o.kind = 'BASE'"))
                .isEqualTo(15);
        assertThat(city.number("select count(*) from accr_case c where not exists (select 1 from accr_regime r"
                        + " where r.rulebook = c.rulebook and c.org_path like r.org_path || '%')"))
                .isZero();
    }

    @Test
    void whatABaseHasToPutRightRestsOnAMeetingAndItsArticle() {
        assertThat(city.column("select m.cite from accr_case c left join accr_measure m on m.case_id = c.id left join"
                        + " accr_measure_end e on e.measure_id = m.id and e.due_on = c.rectify_until left join accr_letter l on"
                        + " l.subject = m.public_id join accr_meeting g on g.id = e.meeting_id join kern_document d on d.subject ="
                        + " g.public_id where c.state = 'RECTIFYING' and l.id is not null"))
                .containsExactly("三（六）1");
        assertThat(city.number("select count(*) from accr_case where state = 'RECTIFYING'"))
                .isEqualTo(1);
    }

    @Test
    void everyoneOfTheDirectoryActsForAnOrganisation() throws Exception {
        List<String> directory = new ArrayList<>();
        try (InputStream ldif = SampleCity.class.getResourceAsStream("/people.ldif");
                LDIFReader reader = new LDIFReader(ldif)) {
            for (var entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                if (entry.hasAttribute("uid")) {
                    directory.add(entry.getAttributeValue("uid") + " " + entry.getAttributeValue("cn"));
                }
            }
        }
        assertThat(city.column("select username || ' ' || display_name from kern_person"))
                .containsExactlyInAnyOrderElementsOf(directory);
    }

    @Test
    void firstApplicantHasNoCaseYetAndTheSecondADraft() {
        String ofPerson = "select coalesce(c.state, 'none') from kern_person p join kern_organisation o on o.id ="
                + " p.organisation_id left join accr_case c on c.organisation = o.public_id where p.username = ";
        assertThat(city.column(ofPerson + "'applicant1'")).containsExactly("none");
        assertThat(city.column(ofPerson + "'applicant2'")).containsExactly("DRAFT");
        assertThat(city.column(ofPerson + "'applicant3'")).containsExactly("RETURNED");
        for (String named : List.of("'applicant4'", "'applicant5'", "'applicant6'")) {
            assertThat(city.column(ofPerson + named)).containsExactly("NAMED");
        }
    }

    @Test
    void historiesLeadToTheStateOfTheCase() {
        assertThat(city.number("select count(*) from accr_case c where state <> 'DRAFT' and state <> (select to_state"
                        + " from accr_case_event e where e.case_id = c.id order by id desc limit 1)"))
                .isZero();
        assertThat(city.number(
                        "select count(*) from (select from_state, lag(to_state) over (partition by case_id order by"
                                + " id) before, at, lag(at) over (partition by case_id order by id) earlier from"
                                + " accr_case_event) e where before <> from_state or earlier > at"))
                .isZero();
        assertThat(city.number("select count(*) from accr_case_event where at > timestamptz '2026-11-22'"))
                .isZero();
    }

    @Test
    void rostersAreAsLongAsTheApplicationSays() {
        assertThat(city.number("select count(*) from accr_case c where (application ->> 'residents')::int"
                        + " <> (select count(*) from accr_resident r where r.case_id = c.id)"
                        + " or (application ->> 'jobs')::int"
                        + " <> (select sum(employees) from accr_resident r where r.case_id = c.id)"))
                .isZero();
        assertThat(city.column("select distinct count(*) between 20 and 80 from accr_resident group by case_id"))
                .containsExactly("t");
    }

    @Test
    void figuresCoverThreeYears() {
        assertThat(city.column("select distinct year from accr_figures order by year"))
                .containsExactly("2024", "2025", "2026");
        assertThat(city.number(
                        "select count(*) from accr_case c where state = 'NAMED' and rulebook = 'nanchang-bases' and"
                                + " (select count(distinct year) from accr_figures f where f.case_id = c.id) <> 3"))
                .isZero();
    }

    @Test
    void payIsInEveryStateAndBySeveralPeople() {
        assertThat(city.number("select count(*) from fin_order")).isEqualTo(200);
        assertThat(city.column("select distinct state from fin_order"))
                .containsExactlyInAnyOrder("MADE", "CHECKED", "APPROVED", "EXPORTED", "PAID", "RETURNED", "CANCELLED");
        assertThat(city.column("select distinct subsidy || ' ' || amount from fin_entitlement"))
                .containsExactlyInAnyOrder("one_off 200000.00", "working_fund 50000.00");
        assertThat(city.number("select count(*) from fin_order where state = 'PAID' and amount <> (select sum(amount)"
                        + " from fin_match m where m.order_id = fin_order.id)"))
                .isZero();
        assertThat(city.number("select count(*) from fin_batch b where total <> (select sum(amount) from fin_order o"
                        + " where o.batch_id = b.id)"))
                .isZero();
    }

    @Test
    void numbersGoOnAfterWhatIsThere() {
        for (String table : List.of("kern_organisation", "accr_case", "fin_entitlement", "fin_order", "stud_unit")) {
            int last = city.number("select max(id) from " + table);
            assertThat(city.number("select nextval(pg_get_serial_sequence('" + table + "', 'id'))"))
                    .as(table)
                    .isGreaterThan(last);
        }
    }

    @Test
    void auditTrailIsLeftToTheApplication() {
        assertThat(city.number("select count(*) from kern_audit")).isZero();
    }

    @Test
    void isMadeOnce() throws Exception {
        int before = city.number("select count(*) from fin_order_event");
        assertThat(SampleCity.fill(city.database(), samples, city.plan())).isFalse();
        assertThat(city.number("select count(*) from fin_order_event")).isEqualTo(before);
    }

    @Test
    void equalPlansMakeEqualCities(@TempDir Path other) throws Exception {
        City twin = City.filled(city.plan(), other);
        for (String table : twin.column("select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE' and table_name <> 'kern_schema_history'")) {
            String sum = "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table + " t";
            assertThat(twin.column(sum)).as(table).isEqualTo(city.column(sum));
        }
        for (String file : List.of(SampleFiles.CSV, SampleFiles.CAMT, SampleFiles.EVIDENCE)) {
            assertThat(other.resolve(file)).hasSameBinaryContentAs(samples.resolve(file));
        }
        assertThat(Files.size(other.resolve(SampleFiles.ROSTER))).isPositive();
    }
}
