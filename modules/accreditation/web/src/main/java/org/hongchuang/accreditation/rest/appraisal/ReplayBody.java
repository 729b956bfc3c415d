package org.hongchuang.accreditation.rest.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.ReplayView;
import org.hongchuang.accreditation.api.RunProgress;
import org.hongchuang.accreditation.api.RunState;
import org.jspecify.annotations.Nullable;

/**
 * A replay as the API gives it.
 *
 * @param total receipts it was to compute again when it began, of which {@code done} have been
 * @param matching receipts that came out byte for byte as they were stored
 */
public record ReplayBody(
        UUID id,
        RunState state,
        int total,
        int done,
        int failed,
        int skipped,
        @Nullable UUID run,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long matching,
        long differing,
        long editionChanged,
        long impossible,
        String startedBy,
        Instant started,
        @Nullable Instant ended) {

    static ReplayBody of(ReplayView view) {
        RunProgress progress = view.progress();
        return new ReplayBody(
                view.id(),
                progress.state(),
                progress.total(),
                progress.done(),
                progress.failed(),
                progress.skipped(),
                view.run(),
                view.from(),
                view.to(),
                view.matching(),
                view.differing(),
                view.editionChanged(),
                view.impossible(),
                progress.startedBy(),
                progress.started(),
                progress.ended());
    }
}
