package org.hongchuang.accreditation.base;

import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.House;
import org.hongchuang.kernel.access.Role;

/** Two counties of a city with cases in the states asked for. */
final class SearchedCity {
    final House house;
    private int last;

    SearchedCity(Class<?>... desks) {
        house = new House(desks);
        house.sql("insert into kern_organisation (id, public_id, path, kind, name) values"
                + " (1, gen_random_uuid(), '/1/', 'CITY', '市总工会'),"
                + " (2, gen_random_uuid(), '/1/2/', 'COUNTY', '甲县总工会'),"
                + " (3, gen_random_uuid(), '/1/3/', 'COUNTY', '乙县总工会')");
    }

    /** A case of a base in county 2 or 3; handed in unless it is a draft, decided by the office if approved. */
    UUID add(String name, int county, String state) {
        UUID id = UUID.randomUUID();
        int number = ++last;
        boolean decided = state.equals("APPROVED");
        house.sql("insert into accr_case (public_id, organisation, org_path, name, kind, credit_code, payee_name,"
                + " payee_account, payee_bank, state, state_since, applied_on, decided_on, minutes_no, decided_by) values"
                + " ('" + id + "', gen_random_uuid(), '/1/" + county + "/" + (100 + number) + "/', '" + name
                + "', 'office', 'CODE" + (1000 + number) + "', '户名', '6222', '开户行', '" + state + "', now() - interval '"
                + number + " days', "
                + (state.equals("DRAFT") ? "null" : "date '2026-01-01' + " + number) + ", "
                + (decided ? "'2026-10-01', '纪要1号', 'office'" : "null, null, null") + ")");
        return id;
    }

    /** A meeting has told a base to put something right, and it has until a day. */
    void rectifying(String name, LocalDate until) {
        house.sql("update accr_case set state = 'RECTIFYING', rectify_until = '" + until + "', decided_on ="
                + " '2026-01-10', minutes_no"
                + " = '1', decided_by ="
                + " 'recorder', named_on ="
                + " '2026-02-01', named_by ="
                + " 'office'"
                + " where name"
                + " = '" + name + "'");
        house.sql("insert into accr_meeting (public_id, org_path, minutes_no, met_on, notified_on, content_sha256,"
                + " recorded_by, recorded_at) values (gen_random_uuid(), '/1/', '9', '2026-08-20', '2026-08-23',"
                + " repeat('0', 64), 'recorder', now())");
        house.sql("insert into accr_measure (public_id, case_id, org_path, kind, edition, edition_hash, rule, year,"
                + " cite, label_zh, label_en, grounds, proposed_by, proposed_at) select gen_random_uuid(), id, org_path,"
                + " 'RECTIFY', 'some@2020-01-01', '', 'rectify', 2026, '第七条', '限期整改', 'rectification', '不合格', 'office',"
                + " now() from accr_case where name = '" + name + "'");
        house.sql("insert into accr_measure_end (measure_id, proposed_by, state, meeting_id, effective_on, due_on,"
                + " ended_by, ended_at) select m.id, m.proposed_by, 'DECIDED', g.id, g.met_on, '" + until
                + "', 'recorder', now() from accr_measure m, accr_meeting g");
    }

    void office() {
        house.become("office", "/1/", Role.OFFICE_OFFICER);
    }

    void county() {
        house.become("county", "/1/2/", Role.COUNTY_OFFICER);
    }
}
