package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The database counts a deputy and whom they act for as one where a case asks for two. */
class HandsTest {
    private final SearchedCity city = new SearchedCity();

    @Test
    void whatTheTriggersNameIsThere() {
        assertThat(city.house.value(
                        "select string_agg(t.tgname || ' ' || a.name, ', ') from pg_trigger t join pg_proc p"
                                + " on p.oid = t.tgfoid and p.proname = 'kern_four_eyes', lateral (select at,"
                                + " regexp_replace(name, '^old:', '') as name from"
                                + " unnest(string_to_array(encode(t.tgargs, 'escape'), '\\000')) with ordinality x"
                                + " (name, at)) a where a.name <> '' and a.at <> 5 and not exists (select from"
                                + " pg_attribute c where c.attname = a.name and c.attrelid = case when t.tgnargs ="
                                + " 6 and a.at in (3, 4) then (string_to_array(encode(t.tgargs, 'escape'),"
                                + " '\\000'))[5]::regclass else t.tgrelid::regclass end)"))
                .isNull();
        assertThat(city.house.value("select count(*) >= 7 from pg_trigger t join pg_proc p on p.oid = t.tgfoid"
                        + " and p.proname = 'kern_four_eyes'"))
                .isEqualTo("t");
    }

    @Test
    void aDeputyDoesNotNameWhatTheOtherDecided() {
        UUID id = city.add("甲基地", 2, "APPROVED");
        city.house.sql("update accr_case set state_since = timestamptz '2026-11-20 09:00+08'");
        city.house.sql("insert into kern_person (username, display_name, organisation_id) values ('office', '甲', 1),"
                + " ('deputy', '乙', 1)");
        city.house.sql(
                "insert into kern_delegation (public_id, person, deputy, roles, org_path, first_day, last_day, reason,"
                        + " given_at) values (gen_random_uuid(), 'office', 'deputy', '{OFFICE_OFFICER}', '/1/',"
                        + " '2026-11-21', '2026-11-21', '', now())");
        city.house.sql("insert into kern_stint (delegation_id, deputy, person, begun_at) select id, deputy, person,"
                + " timestamptz '2026-11-21 09:00+08' from kern_delegation");
        String name =
                "update accr_case set state = 'NAMED', named_on = '2026-11-21', named_by = 'deputy', state_since ="
                        + " timestamptz '%s' where public_id = '" + id + "'";
        assertThatThrownBy(() -> city.house.sql(name.formatted("2026-11-21 10:00+08")))
                .hasStackTraceContaining("four eyes");
        city.house.sql(name.formatted("2026-11-22 10:00+08"));
        assertThat(city.house.value("select state from accr_case")).isEqualTo("NAMED");
    }
}
