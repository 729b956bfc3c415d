package org.hongchuang.sandbox.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the office's visitors saw, by flag metric of the rulebook nanchang-bases. */
final class Visits {
    private static final List<String> CONFIRMED = List.of(
            "provides_premises",
            "helps_with_opening",
            "free_training_and_advice",
            "professional_services",
            "helps_with_loans_and_policies",
            "infrastructure_in_place",
            "local_legal_person",
            "sound_operation",
            "union_sign",
            "service_body",
            "union_full_coverage",
            "six_haves",
            "reading_activities",
            "independent_licences");

    private Visits() {}

    /** Whether the base has been visited: every second one that waits for it, and all that went further. */
    static boolean to(Base base) {
        return base.state().atLeastVerified() || base.state() == State.RECOMMENDED && base.index() % 2 == 0;
    }

    static Map<String, Boolean> confirmed(Base base) {
        Map<String, Boolean> confirmed = new LinkedHashMap<>();
        CONFIRMED.forEach(flag -> confirmed.put(flag, true));
        confirmed.put(base.production() ? "processing_business" : "separate_offices", true);
        if (base.state() == State.REJECTED) {
            confirmed.put("union_full_coverage", false);
            confirmed.put("service_body", false);
        } else if (base.profile() == Profile.WEAK) {
            confirmed.put("reading_activities", false);
        }
        return confirmed;
    }

    static String remarks(Base base) {
        return base.state() == State.REJECTED ? "工会组织尚未覆盖全部入驻企业，服务机构人员未到位（示例）" : "查看场地、台账和服务站点，与入驻企业座谈（示例）";
    }
}
