package org.hongchuang.accreditation.application;

import java.util.Map;
import java.util.TreeMap;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Payee;
import org.jspecify.annotations.Nullable;

/** All that an applicant gave, value by value: answers under their form and field, the head under names of its own. */
final class Given {
    private Given() {}

    static Map<String, String> of(CaseView view) {
        Map<String, String> given = new TreeMap<>();
        put(given, "name", view.name());
        put(given, "kind", view.kind());
        put(given, "credit_code", view.creditCode());
        Payee payee = view.payee();
        if (payee != null) {
            put(given, "payee_name", payee.name());
            put(given, "payee_account", payee.account());
            put(given, "payee_bank", payee.bank());
        }
        view.application().forEach((field, answer) -> put(given, "application." + field, answer));
        view.unionWork().forEach((field, answer) -> put(given, "union_work." + field, answer));
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            given.put(name, value);
        }
    }
}
