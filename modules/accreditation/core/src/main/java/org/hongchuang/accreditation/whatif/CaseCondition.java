package org.hongchuang.accreditation.whatif;

import java.util.ArrayList;
import java.util.List;
import org.hongchuang.accreditation.api.WhatIfFilter;
import org.hongchuang.accreditation.run.Run;
import org.jspecify.annotations.Nullable;

/** Which rows {@code w}, and their cases {@code c}, of a what-if are wanted, as SQL and its values. */
record CaseCondition(String sql, List<Object> list) {

    /** @param countyPath path of the county wanted; null for all */
    static CaseCondition of(Run run, WhatIfFilter filter, @Nullable String countyPath) {
        CaseCondition wanted = new CaseCondition("w.run_id = ?", List.of(run.id()));
        if (filter.changed() != null) {
            wanted = wanted.and(filter.changed() ? "w.changes <> '{}'" : "w.changes = '{}'");
        }
        if (filter.change() != null) {
            wanted = wanted.and("? = any (w.changes)", filter.change());
        }
        if (countyPath != null) {
            wanted = wanted.and("c.org_path like ? || '%'", countyPath);
        }
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            wanted = wanted.and("c.name ilike ?", "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return wanted;
    }

    CaseCondition after(long caseNumber) {
        return and("w.case_id > ?", caseNumber);
    }

    Object[] values() {
        return list.toArray();
    }

    private CaseCondition and(String more, Object... values) {
        List<Object> all = new ArrayList<>(list);
        all.addAll(List.of(values));
        return new CaseCondition(sql + " and " + more, all);
    }
}
