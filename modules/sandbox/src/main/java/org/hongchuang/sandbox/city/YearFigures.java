package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of a base for a year by metric of the rulebook nanchang-bases: numbers and truth values. */
final class YearFigures {
    private static final int RECENT_YEARS = 3;
    /** What the base that does not know everything does not know, by turns. */
    private static final List<Set<String>> MISSING = List.of(
            Set.of("card_activation_rate", "retention_rate"),
            Set.of("tax", "output"),
            Set.of("trainings_q4", "mentored_residents", "union_satisfaction"),
            Set.of("stable_residents", "incubated"));

    private final CityPlan plan;

    YearFigures(CityPlan plan) {
        this.plan = plan;
    }

    /** The years whose figures are stored: this one and the two before. */
    int firstYear() {
        return plan.today().getYear() - RECENT_YEARS + 1;
    }

    /** In November of the year, or yesterday if that is still to come. */
    LocalDate enteredOn(int year) {
        LocalDate november = LocalDate.of(year, 11, 10);
        LocalDate yesterday = plan.today().minusDays(1);
        return november.isBefore(yesterday) ? november : yesterday;
    }

    /** What a base is like in a year: long ago they were all excellent. */
    Profile profile(Base base, int year) {
        return year < firstYear() ? Profile.EXCELLENT : base.profile();
    }

    Map<String, Object> of(Base base, int year) {
        Profile profile = profile(base, year);
        Scale scale = Scale.of(plan, base);
        Dice dice = plan.dice("figures" + year, base.index());
        Map<String, Object> figures = new LinkedHashMap<>();
        size(figures, profile, scale, dice);
        unionWork(figures, profile, dice);
        services(figures, profile, scale, dice);
        economy(figures, base, year);
        conduct(figures, base, year);
        if (profile == Profile.INCOMPLETE) {
            figures.keySet().removeAll(MISSING.get((base.index() + year) % MISSING.size()));
        }
        return figures;
    }

    private static void size(Map<String, Object> figures, Profile profile, Scale scale, Dice dice) {
        figures.put("floor_area", scale.floorArea());
        figures.put("residents", scale.residents());
        figures.put("jobs", scale.jobs());
        figures.put("agreements", scale.residents());
        figures.put("stable_residents", profile == Profile.EXCELLENT ? scale.residents() * 9 / 10 : scale.stable());
        figures.put("residents_new", dice.between(profile == Profile.WEAK ? 1 : 5, 12));
        figures.put("loan_enterprises", profile == Profile.EXCELLENT ? Math.max(10, scale.loans()) : scale.loans());
    }

    private static void unionWork(Map<String, Object> figures, Profile profile, Dice dice) {
        boolean weak = profile == Profile.WEAK;
        figures.put("service_satisfaction", rate(dice, weak ? 70 : 85, weak ? 84 : 99));
        figures.put("union_satisfaction", rate(dice, weak ? 74 : 84, weak ? 82 : 98));
        figures.put("union_covered", figures.get("residents"));
        figures.put("card_rate", rate(dice, weak ? 52 : 72, weak ? 69 : 98));
        figures.put("card_activation_rate", rate(dice, weak ? 40 : 70, weak ? 66 : 95));
        for (int quarter = 1; quarter <= 4; quarter++) {
            boolean left = profile.middling() && quarter == 3 || weak && quarter > 2;
            figures.put("trainings_q" + quarter, left ? 0 : dice.between(1, 4));
        }
    }

    private static void services(Map<String, Object> figures, Profile profile, Scale scale, Dice dice) {
        boolean weak = profile == Profile.WEAK;
        figures.put("mentors", dice.between(weak ? 2 : 5, weak ? 4 : 12));
        figures.put("mentoring_h1", dice.between(1, 5));
        figures.put("mentoring_h2", weak ? 0 : dice.between(1, 5));
        figures.put("mentored_residents", scale.residents() * dice.between(weak ? 40 : 82, weak ? 75 : 98) / 100);
        figures.put("retention_rate", rate(dice, weak ? 60 : 72, weak ? 72 : 97));
        figures.put("jobs_new", dice.between(weak ? 10 : 50, weak ? 60 : 180));
        figures.put("incubated", scale.residents() * dice.between(weak ? 2 : 11, weak ? 9 : 24) / 100);
        figures.put("extended_services", !weak);
    }

    /** Ten thousand yuan; grows or declines with the base's luck in each year. */
    private void economy(Map<String, Object> figures, Base base, int year) {
        figures.put("tax", amount(base, "tax", year, 300));
        figures.put("output", amount(base, "output", year, 9_000));
    }

    private BigDecimal amount(Base base, String what, int year, int least) {
        long first = plan.dice(what, base.index()).between(least, least * 4) * 100L;
        int years = Math.max(0, year - base.namedYear() + 3);
        long value = first;
        for (int i = 1; i <= years; i++) {
            int thisYear = base.namedYear() - 3 + i;
            Dice luck = plan.dice(what + thisYear, base.index());
            value += value * (declines(base, what, thisYear) ? -luck.between(2, 12) : luck.between(1, 9)) / 100;
        }
        return BigDecimal.valueOf(value, 2);
    }

    private boolean declines(Base base, String what, int year) {
        return switch (profile(base, year)) {
            case WEAK -> true;
            case GOOD, LOW_SUCCESS -> what.equals("tax");
            case EXCELLENT -> year >= firstYear() && what.equals("output") && (base.index() + year) % 5 == 0;
            default -> false;
        };
    }

    private void conduct(Map<String, Object> figures, Base base, int year) {
        boolean trouble = profile(base, year) == Profile.WEAK && base.index() % 2 == 0;
        figures.put("verified_complaints", trouble ? 3 : base.index() % 3 == 0 ? 1 : 0);
        figures.put("complaints_remedied", !trouble);
        figures.put("operated_unlawfully", false);
        figures.put("promised_services_missing", false);
        figures.put("union_work_unsatisfactory", false);
        figures.put("conditions_no_longer_met", false);
        figures.put("rectification_failed", false);
    }

    /** Percent, one decimal, both ends included. */
    private static BigDecimal rate(Dice dice, int least, int most) {
        return BigDecimal.valueOf(dice.between(least * 10, most * 10), 1);
    }
}
