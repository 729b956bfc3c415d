package org.hongchuang.sandbox.city;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What applicants filled in, by field of the forms of the rulebook nanchang-bases; every value a text. */
final class Answers {
    private final CityPlan plan;

    Answers(CityPlan plan) {
        this.plan = plan;
    }

    /** 认定申请表. */
    Map<String, String> application(Base base) {
        Dice dice = plan.dice("application", base.index());
        Scale scale = Scale.of(plan, base);
        Map<String, String> answers = new LinkedHashMap<>();
        unit(answers, base, dice);
        premises(answers, base, scale, dice);
        residents(answers, scale, dice);
        return answers;
    }

    private static void unit(Map<String, String> answers, Base base, Dice dice) {
        answers.put("applicant", base.operator());
        answers.put("applied_on", base.timeline().applied().toString());
        answers.put("base_name", base.name());
        answers.put("address", "南昌市" + base.county().place().replace("南昌", "") + "示例路" + dice.between(1, 999) + "号");
        answers.put("base_kind", base.kind());
        answers.put("established_on", established(base, dice).toString());
        answers.put("legal_representative", Names.person(dice) + Names.MARK);
        answers.put("legal_representative_phone", Names.phone(dice));
        answers.put("union_contact", base.applicantName() + Names.MARK);
        answers.put("union_contact_phone", Names.phone(dice));
    }

    /** A year at least before the application, but for a base that has been sent back. */
    private static LocalDate established(Base base, Dice dice) {
        int months = base.state() == State.RETURNED ? dice.between(5, 10) : dice.between(14, 90);
        return base.timeline().applied().minusMonths(months);
    }

    private static void premises(Map<String, String> answers, Base base, Scale scale, Dice dice) {
        int invested = scale.floorArea() * dice.between(8, 20) / 100;
        answers.put("service_body_name", base.name().replace(Names.MARK, "") + "服务中心" + Names.MARK);
        put(answers, "service_staff", dice.between(4, 15));
        answers.put("infrastructure", "水、电、消防、通讯、网络齐备，上年度投入" + dice.between(20, 180) + "万元改造公共区域。");
        put(answers, "floor_area", scale.floorArea());
        put(answers, "total_investment", invested);
        put(answers, "worker_service_area", scale.floorArea() / dice.between(12, 25));
        answers.put("union_services", "创业指导、政策咨询、洪工贷协办、法律援助、职工书屋与文体活动。");
        put(answers, "loan_enterprises", scale.loans());
        put(answers, "loan_total", scale.loans() * dice.between(15, 40));
    }

    private static void residents(Map<String, String> answers, Scale scale, Dice dice) {
        put(answers, "capacity", scale.residents() + dice.between(5, 30));
        put(answers, "residents", scale.residents());
        put(answers, "residents_local", scale.residents() * dice.between(60, 90) / 100);
        put(answers, "agreements", scale.residents());
        put(answers, "stable_residents", scale.stable());
        put(answers, "revenue_last_year", scale.residents() * dice.between(80, 400));
        put(answers, "jobs", scale.jobs());
        put(answers, "jobs_local", scale.jobs() * dice.between(55, 85) / 100);
        put(answers, "labour_contract_entities", scale.residents() - dice.between(0, 3));
    }

    /** 工会工作情况表. */
    Map<String, String> unionWork(Base base) {
        Dice dice = plan.dice("union", base.index());
        Scale scale = Scale.of(plan, base);
        int members = scale.jobs() * dice.between(85, 99) / 100;
        int contracts = scale.jobs() * dice.between(90, 100) / 100;
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("union_name", base.name().replace(Names.MARK, "") + "工会联合会" + Names.MARK);
        answers.put("superior_union", base.county().name());
        put(answers, "independent_unions", dice.between(2, 9));
        put(answers, "union_covered", scale.residents());
        put(answers, "workers", scale.jobs());
        put(answers, "members", members);
        answers.put("chair_name", Names.person(dice) + Names.MARK);
        answers.put("chair_full_time", String.valueOf(dice.chance(40)));
        answers.put("chair_trained", String.valueOf(dice.chance(90)));
        answers.put("union_legal_person", String.valueOf(dice.chance(80)));
        answers.put("service_station", "true");
        answers.put("five_ones", String.valueOf(base.profile() != Profile.WEAK));
        put(answers, "card_enterprises", scale.residents() * dice.between(80, 100) / 100);
        put(answers, "cards_issued", members * dice.between(75, 98) / 100);
        put(answers, "labour_contracts", contracts);
        answers.put("labour_contract_rate", String.valueOf(contracts * 100 / scale.jobs()));
        put(answers, "collective_contracts", scale.residents() * dice.between(60, 95) / 100);
        put(answers, "wage_negotiation", scale.residents() * dice.between(60, 95) / 100);
        if (base.index() % 3 == 0) {
            answers.put("honours", base.county().place() + "模范职工之家（示例）");
        }
        return answers;
    }

    private static void put(Map<String, String> answers, String field, int number) {
        answers.put(field, String.valueOf(number));
    }
}
