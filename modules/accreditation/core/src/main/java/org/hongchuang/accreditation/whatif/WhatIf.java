package org.hongchuang.accreditation.whatif;

import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.DraftLink;
import org.hongchuang.accreditation.api.RunProgress;
import org.hongchuang.accreditation.api.WhatIfSide;
import org.hongchuang.accreditation.api.WhatIfView;
import org.hongchuang.accreditation.facts.Portfolio;
import org.hongchuang.accreditation.run.Run;
import org.jspecify.annotations.Nullable;

/**
 * What a what-if needs to know beyond any run.
 *
 * @param past whether the facts are those of past receipts
 * @param draft the draft to be told of it; null if none is
 */
record WhatIf(
        Run run,
        String rulebook,
        int year,
        boolean past,
        WhatIfSide before,
        WhatIfSide after,
        @Nullable UUID draft,
        @Nullable DraftLink link) {

    /** Whoever was named by the end of the year, and by the day of the facts. */
    Portfolio portfolio() {
        LocalDate newYearsEve = LocalDate.of(year, 12, 31);
        LocalDate namedBy = run.asOf().isBefore(newYearsEve) ? run.asOf() : newYearsEve;
        return new Portfolio(rulebook, namedBy, run.scope());
    }

    WhatIfView view(RunProgress progress) {
        return new WhatIfView(run.publicId(), rulebook, year, run.asOf(), past, before, after, progress, draft, link);
    }
}
