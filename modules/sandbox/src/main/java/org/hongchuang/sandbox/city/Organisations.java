package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree: city, counties and zones, grassroots unions, units and bases. */
final class Organisations {
    static final long CITY = 1;
    static final int UNITS = 40;
    private static final int GRASSROOTS_PER_COUNTY = 3;
    private static final long FIRST_COUNTY = 2;
    private static final long FIRST_GRASSROOTS = FIRST_COUNTY + County.ALL.size();
    private static final long FIRST_UNIT = FIRST_GRASSROOTS + GRASSROOTS_PER_COUNTY * County.ALL.size();
    /** The base that has no case yet. */
    private static final long NEWCOMER = FIRST_UNIT + UNITS;

    static final long FIRST_BASE = 100;

    private static final List<String> GRASSROOTS = List.of("第一街道工会联合会", "第二街道工会联合会", "产业园区工会联合会");
    private static final Instant FOUNDED = Instant.parse("2019-07-01T00:00:00Z");
    private static final String COLUMNS = "id, public_id, parent_id, path, kind, name";

    private final CityPlan plan;

    Organisations(CityPlan plan) {
        this.plan = plan;
    }

    static String countyPath(int county) {
        return "/" + CITY + "/" + (FIRST_COUNTY + county) + "/";
    }

    private static long grassroots(int county, int number) {
        return FIRST_GRASSROOTS + (long) county * GRASSROOTS_PER_COUNTY + number % GRASSROOTS_PER_COUNTY;
    }

    private static String grassrootsPath(int county, int number) {
        return countyPath(county) + grassroots(county, number) + "/";
    }

    static String basePath(int county, int index) {
        return grassrootsPath(county, number(index)) + (FIRST_BASE + index) + "/";
    }

    private static int number(int index) {
        return index / County.ALL.size();
    }

    static String unitPath(int unit) {
        return grassrootsPath(unit % County.ALL.size(), number(unit)) + (FIRST_UNIT + unit) + "/";
    }

    /** Of the row an account's people belong to. */
    static long of(Account account) {
        int applicant = Account.APPLICANTS.indexOf(account);
        if (applicant >= 0) {
            return FIRST_BASE + applicant;
        }
        if (account.equals(Account.NEWCOMER)) {
            return NEWCOMER;
        }
        return account.place() == null ? CITY : FIRST_COUNTY + County.indexOf(account.place());
    }

    /** Everything but the bases that have a case. */
    void write(Connection connection) throws SQLException {
        try (CopyRows rows = CopyRows.into(connection, "kern_organisation", COLUMNS)) {
            add(rows, CITY, null, "/" + CITY + "/", "CITY", "南昌市总工会");
            for (int c = 0; c < County.ALL.size(); c++) {
                County county = County.ALL.get(c);
                add(rows, FIRST_COUNTY + c, CITY, countyPath(c), county.kind(), county.name());
                for (int g = 0; g < GRASSROOTS_PER_COUNTY; g++) {
                    String name = county.place() + GRASSROOTS.get(g) + Names.MARK;
                    add(rows, grassroots(c, g), FIRST_COUNTY + c, grassrootsPath(c, g), "GRASSROOTS", name);
                }
            }
            for (int u = 0; u < UNITS; u++) {
                long parent = grassroots(u % County.ALL.size(), number(u));
                add(rows, FIRST_UNIT + u, parent, unitPath(u), "UNIT", Names.unit(u));
            }
            int county = County.indexOf(String.valueOf(Account.NEWCOMER.place()));
            String path = grassrootsPath(county, 0) + NEWCOMER + "/";
            add(rows, NEWCOMER, grassroots(county, 0), path, "BASE", Account.NEWCOMER.base() + Names.MARK);
            rows.end();
        }
    }

    private void add(CopyRows rows, long id, @Nullable Long parent, String path, String kind, String name)
            throws SQLException {
        rows.add(id, plan.dice("organisation", id).id(FOUNDED), parent, path, kind, name);
    }

    static void write(Connection connection, List<Base> bases) throws SQLException {
        try (CopyRows rows = CopyRows.into(connection, "kern_organisation", COLUMNS)) {
            for (Base base : bases) {
                long parent = grassroots(County.ALL.indexOf(base.county()), number(base.index()));
                rows.add(FIRST_BASE + base.index(), base.organisation(), parent, base.path(), "BASE", base.name());
            }
            rows.end();
        }
    }
}
