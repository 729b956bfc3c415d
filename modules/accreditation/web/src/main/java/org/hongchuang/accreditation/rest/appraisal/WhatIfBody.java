package org.hongchuang.accreditation.rest.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.DraftLink;
import org.hongchuang.accreditation.api.RunProgress;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.api.WhatIfSide;
import org.hongchuang.accreditation.api.WhatIfSummary;
import org.hongchuang.accreditation.api.WhatIfView;
import org.jspecify.annotations.Nullable;

/**
 * A what-if as the API gives it.
 *
 * @param total cases it was to work on when it began, of which {@code done} have their result
 * @param summary what it has found so far; missing in lists
 */
public record WhatIfBody(
        UUID id,
        RunState state,
        int total,
        int done,
        int failed,
        int skipped,
        String rulebook,
        int year,
        LocalDate asOf,
        boolean past,
        WhatIfSide before,
        WhatIfSide after,
        String startedBy,
        Instant started,
        @Nullable Instant ended,
        @Nullable UUID draft,
        @Nullable DraftLink draftLink,
        @Nullable WhatIfSummary summary) {

    static WhatIfBody of(WhatIfView view, @Nullable WhatIfSummary summary) {
        RunProgress progress = view.progress();
        return new WhatIfBody(
                view.id(),
                progress.state(),
                progress.total(),
                progress.done(),
                progress.failed(),
                progress.skipped(),
                view.rulebook(),
                view.year(),
                view.asOf(),
                view.past(),
                view.before(),
                view.after(),
                progress.startedBy(),
                progress.started(),
                progress.ended(),
                view.draft(),
                view.draftLink(),
                summary);
    }
}
