package org.hongchuang.accreditation.roster;

import java.util.Arrays;
import java.util.List;

/** The columns of the roster form (企业或个体工商户花名册), which the import requires; 序号 may be there or not. */
enum RosterColumn {
    NAME("入驻企业或个体工商户"),
    CONTACT("联系人"),
    PHONE("电话"),
    EMPLOYEES("职工数"),
    JOINED("入驻时间");

    static final String NUMBER = "序号";

    private final String heading;

    RosterColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static List<String> missingIn(List<String> headings) {
        return Arrays.stream(values())
                .map(RosterColumn::heading)
                .filter(heading -> !headings.contains(heading))
                .toList();
    }
}
