package org.hongchuang.accreditation.benchmark;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseOrder;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;

/**
 * The list of cases, searched by parts of names that are everywhere, rare or nowhere, by a city and by a county; beside it the
 * same by {@code ilike} with a full count. Counties lie one after the other, as if each had been loaded for itself. Argument:
 * cases.
 */
public final class SearchBenchmark {
    private static final int TIMES = 15;
    private static final String COUNTY = "/1/3/";
    private static final String FILL = "insert into accr_case (id, public_id, organisation, org_path, name, kind,"
            + " credit_code, state, state_since, application) select i, gen_random_uuid(), gen_random_uuid(),"
            + " '/1/' || (2 + i * 12 / (%1$d + 1)) || '/' || (i + 100) || '/',"
            + " (array['红谷滩', '青山湖', '经开区', '湾里', '象湖', '瑶湖', '艾溪湖', '滕王阁'])[1 + i %% 8]"
            + " || (array['青年', '职工', '巾帼', '退役军人', '高校', '返乡'])[1 + i %% 6] ||"
            + " (array['创业', '创新', '创业创新', '孵化'])[1 + i %% 4] ||"
            + " case when i %% 50000 = 7 then '孔雀' else '' end || i || (array['基地', '园区', '示范基地'])[1 + i %% 3],"
            + " (array['production', 'office'])[1 + i %% 2], upper(substr(md5(i::text), 1, 18)),"
            + " 'DRAFT', timestamptz '2026-01-01' + make_interval(secs => (i::bigint * 7919 %% 20000000)::int),"
            + " jsonb_build_object('address', repeat(md5(i::text), 12)) from generate_series(1, %1$d) i";

    private final BenchmarkDatabase database;
    private final House house;

    private SearchBenchmark(BenchmarkDatabase database) {
        this.database = database;
        house = new House(database.pooled(), Portfolio.desk("base.CaseDesk"));
    }

    public static void main(String[] arguments) throws Exception {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try (BenchmarkDatabase database = new BenchmarkDatabase()) {
            Tables.make(database);
            new SearchBenchmark(database).run(cases);
        }
    }

    private void run(int cases) {
        fill(cases);
        Report.say("part of name, order, reach | found | median, longest ms | ilike and full count: median ms");
        for (String text : List.of("创业", "基", "青年", "孔雀", "基地 青年", "红谷滩 高校", "龙虎山", "青年创业", "ABC", "")) {
            for (String scope : List.of("/1/", COUNTY)) {
                measure(text, scope, CaseOrder.NEWEST, Set.of());
            }
        }
        measure("创业", "/1/", new CaseOrder(CaseOrder.By.NAME, false), Set.of());
        measure("孔雀", "/1/", new CaseOrder(CaseOrder.By.NAME, false), Set.of());
        measure("青年", COUNTY, new CaseOrder(CaseOrder.By.STATE_SINCE, false), Set.of());
        measure("创业", "/1/", CaseOrder.NEWEST, Set.of(CaseState.SUBMITTED));
        measure("", COUNTY, new CaseOrder(CaseOrder.By.STATE_SINCE, false), Set.of());
        export();
        Report.say("resident peak of the JVM: %s", JvmProcess.own().residentPeak());
    }

    private void fill(int cases) {
        Instant began = Instant.now();
        database.sql(
                "drop index accr_case_name_grams, accr_case_by_name, accr_case_by_state_since, accr_case_by_applied_on,"
                        + " accr_case_by_named_on, accr_case_credit_code_prefix",
                "set session_replication_role = replica",
                FILL.formatted(cases),
                "set session_replication_role = origin");
        Report.say("%,d cases made up in %.0f s", cases, Report.secondsSince(began));
        Instant indexed = Instant.now();
        database.sql(
                "create index accr_case_name_grams on accr_case using gin (name_grams) with (fastupdate = off)",
                "create index accr_case_credit_code_prefix on accr_case (credit_code text_pattern_ops)",
                "create index accr_case_by_name on accr_case (name, id)",
                "create index accr_case_by_state_since on accr_case (state_since, id)",
                "create index accr_case_by_applied_on on accr_case (applied_on desc nulls last, id desc)",
                "create index accr_case_by_named_on on accr_case (named_on desc nulls last, id desc)");
        Report.say(
                "indexes in %.0f s; of the names %s; table %s",
                Report.secondsSince(indexed),
                database.value("select pg_size_pretty(pg_relation_size('accr_case_name_grams'))"),
                database.value("select pg_size_pretty(pg_table_size('accr_case'))"));
        database.sql("vacuum analyze accr_case");
    }

    private void measure(String text, String scope, CaseOrder order, Set<CaseState> states) {
        house.become("office1", scope, Role.OFFICE_OFFICER);
        CaseFilter filter = new CaseFilter(text, states, null);
        BoundedPage<?> found = page(filter, order);
        double[] ours = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Instant began = Instant.now();
            page(filter, order);
            ours[i] = Report.secondsSince(began) * 1000;
        }
        double[] floor = new double[3];
        for (int i = 0; i < floor.length; i++) {
            Instant began = Instant.now();
            plainly(text, scope);
            floor[i] = Report.secondsSince(began) * 1000;
        }
        Arrays.sort(ours);
        Arrays.sort(floor);
        Report.say(
                "%s %s, %s, %s | %,d%s | %.0f, %.0f | %.0f",
                text,
                states,
                order.word(),
                scope,
                found.total(),
                found.more() ? "+" : "",
                ours[TIMES / 2],
                ours[TIMES - 1],
                floor[1]);
    }

    private BoundedPage<?> page(CaseFilter filter, CaseOrder order) {
        return house.in(() -> house.bean(Cases.class).page(filter, order, new PageRequest(0, 20)));
    }

    /** As the list did it before: scanned, and counted to the end. */
    private void plainly(String text, String scope) {
        String where = " from accr_case c where c.org_path like '" + scope + "%' and c.name ilike '%" + text + "%'";
        database.value("select count(*)" + where);
        database.value("select c.name" + where + " order by c.id desc limit 20");
    }

    private void export() {
        house.become("office1", "/1/", Role.OFFICE_OFFICER);
        Instant began = Instant.now();
        house.bean(Cases.class).export(CaseFilter.ALL, Locale.SIMPLIFIED_CHINESE, OutputStream.nullOutputStream());
        Report.say("all of them as .xlsx in %.0f s", Report.secondsSince(began));
    }
}
