package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.hongchuang.rulebook.CaseFacts;

/** What was known about a base on a day of the past, as the rulebook wants it. */
final class Facts {
    private final YearFigures figures;
    private final Scores scores;
    private final Answers answers;

    Facts(CityPlan plan) {
        figures = new YearFigures(plan);
        scores = new Scores(plan);
        answers = new Answers(plan);
    }

    /** At the naming: answers, the visit, and no subsidy paid yet. */
    CaseFacts atNaming(Base base) {
        LocalDate day = base.timeline().named();
        CaseFacts facts = applied(base, day.getYear(), day);
        for (String survey : new String[] {"service_satisfaction", "card_rate", "card_activation_rate"}) {
            if (figures.of(base, day.getYear()).get(survey) instanceof BigDecimal rate) {
                facts = facts.number(survey, rate);
            }
        }
        return facts.flag("one_off_paid", false);
    }

    /** At the yearly appraisal. */
    CaseFacts atAppraisal(Base base, int year, LocalDate on) {
        CaseFacts facts = applied(base, year, on);
        for (Map.Entry<String, Object> figure : figures.of(base, year).entrySet()) {
            facts = with(facts, figure.getKey(), figure.getValue());
        }
        Map<String, Object> before = figures.of(base, year - 1);
        for (String grown : new String[] {"tax", "output"}) {
            if (before.get(grown) instanceof BigDecimal value) {
                facts = facts.number(grown + "_previous", value);
            }
        }
        for (Map.Entry<String, BigDecimal> score : scores.of(base, year).entrySet()) {
            facts = facts.score(score.getKey(), score.getValue());
        }
        return oneOff(facts, base.namedYear());
    }

    /** Decided with the naming and paid soon after. */
    private static CaseFacts oneOff(CaseFacts facts, int year) {
        return facts.flag("one_off_decided", true)
                .number("one_off_decided_year", String.valueOf(year))
                .flag("one_off_paid", true)
                .number("one_off_paid_year", String.valueOf(year));
    }

    private CaseFacts applied(Base base, int year, LocalDate on) {
        Map<String, String> form = answers.application(base);
        CaseFacts facts = CaseFacts.of(base.kind(), year, on)
                .date("established_on", LocalDate.parse(answer(form, "established_on")))
                .flag("named", true);
        for (String field :
                new String[] {"floor_area", "residents", "agreements", "stable_residents", "jobs", "loan_enterprises"
                }) {
            facts = facts.number(field, answer(form, field));
        }
        Map<String, String> union = answers.unionWork(base);
        facts = facts.number("union_covered", answer(union, "union_covered"));
        for (String field : new String[] {"service_station", "five_ones"}) {
            facts = facts.flag(field, answer(union, field).equals("true"));
        }
        for (Map.Entry<String, Boolean> flag : Visits.confirmed(base).entrySet()) {
            facts = facts.flag(flag.getKey(), flag.getValue());
        }
        return facts;
    }

    private static String answer(Map<String, String> form, String field) {
        return form.getOrDefault(field, "");
    }

    private static CaseFacts with(CaseFacts facts, String metric, Object value) {
        if (value instanceof Boolean flag) {
            return facts.flag(metric, flag);
        }
        return facts.number(metric, value.toString());
    }
}
