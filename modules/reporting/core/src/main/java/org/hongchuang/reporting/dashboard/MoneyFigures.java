package org.hongchuang.reporting.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.reporting.api.MoneyOfCounty;
import org.hongchuang.reporting.api.MoneyOfMonth;
import org.hongchuang.reporting.api.MoneyStages;
import org.hongchuang.reporting.api.OpenLines;

/** Sums money by stage, for everything at or below one organisation. */
final class MoneyFigures {
    private static final int MONTHS = 12;
    private static final String STAGES = """
            coalesce(sum(amount) filter (where stage = 'ENTITLED'), 0) as entitled,
            coalesce(sum(amount) filter (where stage = 'ORDERED'), 0) as ordered,
            coalesce(sum(amount) filter (where stage = 'APPROVED'), 0) as approved,
            coalesce(sum(amount) filter (where stage = 'PAID'), 0) as paid,
            coalesce(sum(amount) filter (where stage = 'RETURNED'), 0) as returned
            from rep_money where org_path like ?
            """;

    private final Query query;
    private final String below;

    /** @param scope path of the organisation */
    MoneyFigures(Query query, String scope) {
        this.query = query;
        this.below = scope + "%";
    }

    /** By county, the city's own first, then in the order the counties stand in the tree. */
    List<MoneyOfCounty> byCounty() {
        return query.list(
                "select county, " + STAGES
                        + " group by county_path, county order by length(county_path) nulls first, county_path",
                row -> new MoneyOfCounty(row.getString("county"), stages(row)),
                below);
    }

    /** The twelve months up to and including that of a day, oldest first; a month without movement has zeros. */
    List<MoneyOfMonth> byMonth(LocalDate today) {
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS - 1);
        Map<YearMonth, MoneyOfMonth> moved = query
                .list(
                        "select date_trunc('month', on_day)::date as month, " + STAGES
                                + " and on_day >= ? and on_day < ? group by 1",
                        row -> new MoneyOfMonth(YearMonth.from(row.getObject("month", LocalDate.class)), stages(row)),
                        below,
                        first.atDay(1),
                        first.plusMonths(MONTHS).atDay(1))
                .stream()
                .collect(Collectors.toMap(MoneyOfMonth::month, Function.identity()));
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> moved.getOrDefault(month, new MoneyOfMonth(month, MoneyStages.NONE)))
                .toList();
    }

    OpenLines openLines() {
        return query.one(
                "select count(*), coalesce(-sum(amount) filter (where amount < 0), 0),"
                        + " coalesce(sum(amount) filter (where amount > 0), 0), min(booked_on)"
                        + " from rep_open_line where org_path like ?",
                row -> new OpenLines(
                        row.getLong(1),
                        Money.of(row.getBigDecimal(2)),
                        Money.of(row.getBigDecimal(3)),
                        row.getObject(4, LocalDate.class)),
                below);
    }

    private static MoneyStages stages(ResultSet row) throws SQLException {
        return new MoneyStages(
                Money.of(row.getBigDecimal("entitled")),
                Money.of(row.getBigDecimal("ordered")),
                Money.of(row.getBigDecimal("approved")),
                Money.of(row.getBigDecimal("paid")),
                Money.of(row.getBigDecimal("returned")));
    }
}
