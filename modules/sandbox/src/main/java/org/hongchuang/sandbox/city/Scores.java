package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The points people gave for the items of the scoring table that no formula decides (annex 2, table 3). */
final class Scores {
    private static final Map<String, Integer> MOST = most();

    private final CityPlan plan;
    private final YearFigures figures;

    Scores(CityPlan plan) {
        this.plan = plan;
        this.figures = new YearFigures(plan);
    }

    private static Map<String, Integer> most() {
        Map<String, Integer> most = new LinkedHashMap<>();
        most.put("signage", 5);
        most.put("company_boards", 5);
        most.put("union_premises", 8);
        most.put("model_home", 12);
        most.put("consulting", 5);
        most.put("contests", 5);
        return most;
    }

    /** Points by item. This year a third of the bases are scored only in part, as it is in autumn. */
    Map<String, BigDecimal> of(Base base, int year) {
        Dice dice = plan.dice("scores" + year, base.index());
        Profile profile = figures.profile(base, year);
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        MOST.forEach((item, most) -> points.put(item, points(profile, most, dice)));
        if (year == plan.today().getYear() && base.index() % 3 == 1) {
            points.remove("consulting");
            points.remove("contests");
        }
        return points;
    }

    private static BigDecimal points(Profile profile, int most, Dice dice) {
        int halves = most * 2;
        int lost =
                switch (profile) {
                    case WEAK -> dice.between(halves / 4, halves / 2);
                    case GOOD, LOW_SUCCESS -> dice.between(0, 2);
                    default -> dice.chance(30) ? 1 : 0;
                };
        return BigDecimal.valueOf((halves - lost) * 5L, 1);
    }

    Map<String, String> remarks(Base base, int year) {
        return of(base, year).containsKey("contests") && base.index() % 4 == 0
                ? Map.of("contests", year + "年举办创业大赛一次，资料齐全（示例）")
                : Map.of();
    }
}
