package org.hongchuang.reporting.dashboard;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.reporting.api.DashboardView;
import org.hongchuang.reporting.api.MoneyOfCounty;
import org.hongchuang.reporting.api.MoneyStages;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Rulebooks;

/** Puts a dashboard together for one organisation. */
final class DashboardReader {
    private final Query query;
    private final Rulebooks rulebooks;

    DashboardReader(Connection connection, Rulebooks rulebooks) {
        this.query = new Query(connection);
        this.rulebooks = rulebooks;
    }

    /** The rulebook that governs an organisation: that of the nearest row upwards. */
    private String rulebook(String scope) {
        return query
                .list(
                        "select rulebook from accr_regime where ? like org_path || '%'"
                                + " order by length(org_path) desc limit 1",
                        row -> row.getString(1), scope)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Rejection("accreditation.regime.none", scope));
    }

    DashboardView read(Instant asOf, String scope, String organisation) {
        LocalDate today = LocalDate.ofInstant(asOf, Clocks.SHANGHAI);
        Edition edition = rulebooks.inForce(rulebook(scope), today);
        BaseFigures bases = new BaseFigures(query, scope);
        MoneyFigures money = new MoneyFigures(query, scope);
        GradeNames grades = new GradeNames(rulebooks);
        List<MoneyOfCounty> moneyByCounty = money.byCounty();
        return new DashboardView(
                asOf,
                organisation,
                edition.id().toString(),
                edition.title().zh(),
                edition.title().en(),
                new Targets(today, bases::namedBy).against(edition.targets()),
                bases.byCounty(),
                bases.byGrade(edition.id().rulebook()).stream()
                        .map(grades::named)
                        .toList(),
                moneyByCounty.stream().map(MoneyOfCounty::money).reduce(MoneyStages.NONE, MoneyStages::plus),
                moneyByCounty,
                money.byMonth(today),
                bases.openFindings(),
                money.openLines());
    }
}
