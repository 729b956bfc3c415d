package org.hongchuang.accreditation.web.appraisal;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.UUID;
import org.hongchuang.accreditation.api.Change;
import org.hongchuang.accreditation.api.WhatIfFilter;
import org.jspecify.annotations.Nullable;

/** The filter of the list of cases as it is filled in, or as an address has it. */
public class WhatIfFilterInput implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Cases that differ in anything. */
    static final String ANY = "ANY";

    /** Cases that do not. */
    static final String NONE = "NONE";

    private String change = "";
    private String county = "";
    private String text = "";

    /** What a garbled address names, nobody asked for. */
    WhatIfFilter wanted() {
        Change wanted = Arrays.stream(Change.values())
                .filter(each -> each.name().equals(change))
                .findFirst()
                .orElse(null);
        Boolean changed = change.equals(ANY) ? Boolean.TRUE : change.equals(NONE) ? Boolean.FALSE : null;
        UUID in = county.isEmpty() ? null : Ids.parse(county);
        return new WhatIfFilter(changed, wanted, in, text);
    }

    public Change[] getChanges() {
        return Change.values();
    }

    public String getChange() {
        return change;
    }

    public void setChange(@Nullable String change) {
        this.change = change == null ? "" : change;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(@Nullable String county) {
        this.county = county == null ? "" : county;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
