package org.hongchuang.accreditation.base;

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

    void office() {
        house.become("office", "/1/", Role.OFFICE_OFFICER);
    }

    void county() {
        house.become("county", "/1/2/", Role.COUNTY_OFFICER);
    }
}
