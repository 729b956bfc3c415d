package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The residents of bases: as many, and with as many workers, as the application says. */
final class Rosters {
    /** One business on a roster. */
    record Resident(int number, String name, String contact, String phone, int workers, LocalDate joined) {}

    private final CityPlan plan;

    Rosters(CityPlan plan) {
        this.plan = plan;
    }

    void write(Connection connection, List<Base> bases) throws SQLException {
        if (!plan.withPapers()) {
            return;
        }
        try (CopyRows rows = CopyRows.into(
                connection, "accr_resident", "case_id, row_no, name, contact, phone, employees, joined_on")) {
            for (Base base : bases) {
                Scale scale = Scale.of(plan, base);
                Dice dice = plan.dice("roster", base.index());
                LocalDate until = base.timeline().applied();
                for (Resident resident :
                        roster(dice, base.county().place(), scale.residents(), scale.jobs(), scale.stable(), until)) {
                    rows.add(
                            base.id(),
                            resident.number(),
                            resident.name(),
                            resident.contact(),
                            resident.phone(),
                            resident.workers(),
                            resident.joined());
                }
            }
            rows.end();
        }
    }

    /** @param stable how many came more than half a year before the given day */
    static List<Resident> roster(Dice dice, String place, int residents, int workers, int stable, LocalDate until) {
        List<Resident> roster = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int left = workers;
        for (int i = 1; i <= residents; i++) {
            int share = i == residents ? left : left / (residents - i + 1) * dice.between(60, 140) / 100;
            left -= share;
            String name = Names.business(dice, place);
            while (!names.add(name)) {
                name = Names.business(dice, place);
            }
            LocalDate joined = until.minusDays(i <= stable ? dice.between(190, 1500) : dice.between(5, 170));
            roster.add(new Resident(i, name, Names.person(dice), Names.phone(dice), share, joined));
        }
        return roster;
    }
}
