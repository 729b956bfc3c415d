package org.hongchuang.policies.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.policies.api.DraftCommand;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.policies.api.Signature;
import org.jspecify.annotations.Nullable;

/** Who took which step, in the draft's history and in the audit trail. */
@ApplicationScoped
class DraftSteps {
    /** Policies are everybody's, so their steps stand at the root of the organisations. */
    private static final String EVERYBODY = "/";

    @Inject
    private StoredDrafts drafts;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The actor's, now. */
    Signature signature() {
        return new Signature(
                actor.username(), actor.getDisplayName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Notes a step the draft has just taken.
     *
     * @param hash of its present text; null if that has errors
     */
    void taken(
            Draft draft,
            DraftCommand command,
            @Nullable DraftState from,
            Signature by,
            String grounds,
            @Nullable String hash) {
        drafts.add(DraftEvent.of(draft, command, from, by, grounds));
        drafts.store();
        audit.record(
                "policies.draft." + command.name().toLowerCase(Locale.ROOT),
                draft.publicId().toString(),
                EVERYBODY,
                Stream.of(Objects.toString(draft.heading().edition(), ""), Objects.toString(hash, ""), grounds)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
    }
}
