package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the figures: first what the base states itself, then, as a second revision, what the office adds. */
final class FigureTable {
    private final CityPlan plan;
    private final YearFigures figures;

    FigureTable(CityPlan plan) {
        this.plan = plan;
        this.figures = new YearFigures(plan);
    }

    void write(Connection connection, List<Base> bases) throws SQLException {
        int thisYear = plan.today().getYear();
        try (CopyRows rows = CopyRows.into(
                connection, "accr_figures", "case_id, year, revision, figures, source, entered_by, entered_at")) {
            for (Base base : bases) {
                if (base.state().atLeastRecommended()) {
                    for (int year = base.named() ? figures.firstYear() : thisYear; year <= thisYear; year++) {
                        add(rows, base, year);
                    }
                }
            }
            rows.end();
        }
    }

    private void add(CopyRows rows, Base base, int year) throws SQLException {
        Map<String, Object> all = figures.of(base, year);
        Instant at = CityPlan.during(figures.enteredOn(year), base.index());
        String office = Account.SECOND_OFFICE.username();
        if (!plan.withPapers()) {
            rows.add(base.id(), year, 1, Json.object(all), "API", office, at);
            return;
        }
        Map<String, Object> own = new LinkedHashMap<>(all);
        own.values().removeIf(Boolean.class::isInstance);
        own.remove("verified_complaints");
        String source = base.index() % 4 == 0 ? "IMPORT" : "FORM";
        rows.add(base.id(), year, 1, Json.object(own), source, base.applicant(), at.minusSeconds(86_400));
        rows.add(base.id(), year, 2, Json.object(all), "FORM", office, at);
    }
}
