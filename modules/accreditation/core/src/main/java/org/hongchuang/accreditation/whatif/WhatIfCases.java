package org.hongchuang.accreditation.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.Change;
import org.hongchuang.accreditation.api.WhatIfCase;
import org.hongchuang.accreditation.api.WhatIfOutcome;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.run.Run;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Verdict;
import org.jspecify.annotations.Nullable;

/** The cases of what-ifs as they would come out, in the database. */
@ApplicationScoped
class WhatIfCases {
    private static final int AT_ONCE = 2000;
    private static final String COLUMNS = "case_id, before_grade, after_grade, before_certain, after_certain,"
            + " before_attainable, after_attainable, before_eligible, after_eligible, before_money, after_money,"
            + " problem, before_consequences, after_consequences, changes";
    private static final String INSERT = "insert into accr_what_if_case (run_id, " + COLUMNS + ") select ?, case_id,"
            + " before_grade, after_grade, before_certain, after_certain, before_attainable, after_attainable,"
            + " before_eligible, after_eligible, before_money, after_money, problem,"
            + " string_to_array(before_consequences, ','), string_to_array(after_consequences, ','),"
            + " string_to_array(changes, ',') from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as tried ("
            + COLUMNS + ")";
    private static final String SELECT =
            "select w.*, c.public_id, c.name, coalesce(o.name, '') as county from (select w.*"
                    + " from accr_what_if_case w join accr_case c on c.id = w.case_id where %s order by w.case_id limit ?"
                    + " offset ?) w join accr_case c on c.id = w.case_id left join kern_organisation o"
                    + " on o.path = substring(c.org_path from '^/[0-9]+/[0-9]+/') and o.kind in ('COUNTY', 'ZONE')"
                    + " order by w.case_id";

    @Inject
    private Database database;

    void insert(Run run, List<ComparedCase> cases) {
        database.update(
                INSERT,
                run.id(),
                column("bigint", cases, ComparedCase::caseId),
                outcomes("text", cases, ComparedCase::before, WhatIfOutcome::grade),
                outcomes("text", cases, ComparedCase::after, WhatIfOutcome::grade),
                outcomes("numeric", cases, ComparedCase::before, WhatIfOutcome::certain),
                outcomes("numeric", cases, ComparedCase::after, WhatIfOutcome::certain),
                outcomes("numeric", cases, ComparedCase::before, WhatIfOutcome::attainable),
                outcomes("numeric", cases, ComparedCase::after, WhatIfOutcome::attainable),
                outcomes("text", cases, ComparedCase::before, WhatIfOutcome::eligible),
                outcomes("text", cases, ComparedCase::after, WhatIfOutcome::eligible),
                column("numeric", cases, one -> money(one.before())),
                column("numeric", cases, one -> money(one.after())),
                column("text", cases, ComparedCase::problem),
                column("text", cases, one -> consequences(one.before())),
                column("text", cases, one -> consequences(one.after())),
                column("text", cases, one -> one.changes().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(","))));
    }

    private static BigDecimal money(@Nullable Outlook outlook) {
        return outlook == null ? BigDecimal.ZERO : outlook.outcome().money();
    }

    private static String consequences(@Nullable Outlook outlook) {
        return outlook == null ? "" : String.join(",", outlook.outcome().consequences());
    }

    private static Database.Column outcomes(
            String type,
            List<ComparedCase> cases,
            Function<ComparedCase, @Nullable Outlook> side,
            Function<WhatIfOutcome, @Nullable Object> value) {
        return column(type, cases, one -> {
            Outlook outlook = side.apply(one);
            Object found = outlook == null ? null : value.apply(outlook.outcome());
            return found instanceof Verdict verdict ? verdict.name() : found;
        });
    }

    private static Database.Column column(
            String type, List<ComparedCase> cases, Function<ComparedCase, @Nullable Object> value) {
        return new Database.Column(type, Arrays.asList(cases.stream().map(value).toArray()));
    }

    Page<WhatIfCase> page(CaseCondition condition, PageRequest page) {
        long total = database.count(
                "select count(*) from accr_what_if_case w join accr_case c on c.id = w.case_id where "
                        + condition.sql(),
                condition.values());
        return new Page<>(
                slice(condition, page.size(), page.first()).stream()
                        .map(Numbered::row)
                        .toList(),
                total);
    }

    /** Hands over every case that meets the condition, by number, a few thousand at a time. */
    void each(CaseCondition condition, Consumer<WhatIfCase> reader) {
        List<Numbered> slice = slice(condition.after(0), AT_ONCE, 0);
        while (!slice.isEmpty()) {
            slice.forEach(numbered -> reader.accept(numbered.row()));
            slice = slice(condition.after(slice.get(slice.size() - 1).number()), AT_ONCE, 0);
        }
    }

    private List<Numbered> slice(CaseCondition condition, int size, int first) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(condition.values()));
        values.add(size);
        values.add(first);
        return database.list(SELECT.formatted(condition.sql()), WhatIfCases::read, values.toArray());
    }

    private record Numbered(long number, WhatIfCase row) {}

    private static Numbered read(ResultSet row) throws SQLException {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        texts(row, "changes").forEach(change -> changes.add(Change.valueOf(change)));
        return new Numbered(
                row.getLong("case_id"),
                new WhatIfCase(
                        row.getObject("public_id", UUID.class),
                        row.getString("name"),
                        row.getString("county"),
                        outcome(row, "before"),
                        outcome(row, "after"),
                        changes,
                        row.getString("problem")));
    }

    private static @Nullable WhatIfOutcome outcome(ResultSet row, String side) throws SQLException {
        BigDecimal certain = row.getBigDecimal(side + "_certain");
        return certain == null
                ? null
                : new WhatIfOutcome(
                        row.getString(side + "_grade"),
                        certain,
                        row.getBigDecimal(side + "_attainable"),
                        Verdict.valueOf(row.getString(side + "_eligible")),
                        texts(row, side + "_consequences"),
                        row.getBigDecimal(side + "_money"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
