package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** Units with a demonstration studio each: names only. */
final class Studios {
    private static final Instant FOUNDED = Instant.parse("2019-07-01T00:00:00Z");

    private final CityPlan plan;

    Studios(CityPlan plan) {
        this.plan = plan;
    }

    void write(Connection connection) throws SQLException {
        try (CopyRows rows = CopyRows.into(connection, "stud_unit", "id, public_id, name, org_path")) {
            for (int u = 0; u < Organisations.UNITS; u++) {
                rows.add(u + 1, plan.dice("unit", u).id(FOUNDED), Names.unit(u), Organisations.unitPath(u));
            }
            rows.end();
        }
        try (CopyRows rows = CopyRows.into(
                connection,
                "stud_studio",
                "id, public_id, unit_id, name, leading_person, innovation_field, named_year, org_path")) {
            for (int u = 0; u < Organisations.UNITS; u++) {
                Dice dice = plan.dice("studio", u);
                String leader = Names.person(dice);
                Integer year = u % 8 == 7 ? null : plan.today().getYear() - dice.below(7);
                rows.add(
                        u + 1,
                        dice.id(FOUNDED),
                        u + 1,
                        leader + "劳模创新工作室" + Names.MARK,
                        leader,
                        Names.field(u),
                        year,
                        Organisations.unitPath(u));
            }
            rows.end();
        }
    }
}
