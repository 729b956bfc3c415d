package org.hongchuang.policies.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.policies.api.DraftCommand;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.policies.api.Signature;
import org.hongchuang.rulebook.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * An edition on its way to publication.
 *
 * <p>Its life: people of the office save its text as often as they need; one with errors is put aside and goes nowhere
 * until it is sound. Somebody who wrote none of it checks it; it is tried on the portfolio; a third person publishes it.
 * Whatever is saved or sent back after that begins this way again. It is published or withdrawn for good.
 */
@Entity
@Table(name = "pol_draft")
class Draft {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Embedded
    private @Nullable Heading heading;

    private int latest;

    @Column(name = "saved_name")
    private String savedName;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "checked_by")
    private @Nullable String checkedBy;

    @Column(name = "checked_name")
    private @Nullable String checkedName;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "simulated_run")
    private @Nullable UUID simulatedRun;

    @Column(name = "simulated_summary", columnDefinition = "text")
    private @Nullable String simulatedSummary;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "published_name")
    private @Nullable String publishedName;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private int version;

    protected Draft() {}

    static Draft begin(DraftText text, Signature by) {
        Draft begun = new Draft();
        begun.publicId = PublicId.next();
        begun.state = text.sound() ? DraftState.DRAFT : DraftState.UNFINISHED;
        begun.take(text.heading(), by);
        return begun;
    }

    /**
     * Takes another text; what was signed of the one before no longer counts.
     *
     * @param bound whether it has had a sound text; then it stays of its rulebook
     */
    void save(DraftText text, boolean bound, Signature by) {
        DraftState next = DraftMoves.TABLE.next(state, text.command());
        String rulebook = heading().rulebook();
        String named = text.heading().rulebook();
        if (text.sound() && bound && rulebook != null && named != null && !named.equals(rulebook)) {
            throw new Rejection("policies.draft.other-rulebook", named, rulebook);
        }
        Heading known = text.heading().or(heading());
        take(bound ? known.ofRulebook(rulebook) : known, by);
        enter(next, by.at());
    }

    private void take(Heading named, Signature by) {
        heading = named;
        latest++;
        savedName = by.displayName();
        stateSince = by.at();
    }

    void check(Signature by, Collection<String> authors) {
        DraftState next = DraftMoves.TABLE.next(state, DraftCommand.CHECK);
        requireNone(authors, by, "policies.draft.check-by-author");
        checkedBy = by.username();
        checkedName = by.displayName();
        checkedAt = by.at();
        enter(next, by.at());
    }

    void simulated(UUID run, String summary, Instant at) {
        DraftState next = DraftMoves.TABLE.next(state, DraftCommand.SIMULATE);
        simulatedRun = run;
        simulatedSummary = summary;
        enter(next, at);
    }

    void publish(Signature by, Collection<String> authors) {
        DraftState next = DraftMoves.TABLE.next(state, DraftCommand.PUBLISH);
        requireNone(authors, by, "policies.draft.publish-by-author");
        if (by.isBy(Objects.requireNonNull(checkedBy))) {
            throw new Rejection("policies.draft.publish-by-checker");
        }
        publishedBy = by.username();
        publishedName = by.displayName();
        publishedAt = by.at();
        enter(next, by.at());
    }

    /** Sends it back or gives it up. */
    void close(DraftCommand command, String grounds, Instant at) {
        DraftState next = DraftMoves.TABLE.next(state, command);
        if (grounds.isBlank()) {
            throw new Rejection("policies.draft.grounds-missing");
        }
        enter(next, at);
    }

    private static void requireNone(Collection<String> people, Signature by, String code) {
        if (people.stream().anyMatch(by::isBy)) {
            throw new Rejection(code);
        }
    }

    private void enter(DraftState next, Instant at) {
        state = next;
        stateSince = at;
        if (next == DraftState.DRAFT || next == DraftState.UNFINISHED) {
            checkedBy = null;
            checkedName = null;
            checkedAt = null;
            simulatedRun = null;
            simulatedSummary = null;
        }
    }

    /** @throws Conflict if the draft has changed since the version seen */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new Conflict("kernel.changed-meanwhile");
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    UUID publicId() {
        return publicId;
    }

    Heading heading() {
        return heading == null ? Heading.NONE : heading;
    }

    /** The edition it is to become; every draft but an unfinished one knows. */
    EditionId edition() {
        return Objects.requireNonNull(heading().edition());
    }

    int latest() {
        return latest;
    }

    String savedName() {
        return savedName;
    }

    DraftState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    Signature checked() {
        return signature(checkedBy, checkedName, checkedAt);
    }

    @Nullable
    UUID simulatedRun() {
        return simulatedRun;
    }

    @Nullable
    String simulatedSummary() {
        return simulatedSummary;
    }

    @Nullable
    Signature published() {
        return signature(publishedBy, publishedName, publishedAt);
    }

    private static @Nullable Signature signature(
            @Nullable String username, @Nullable String name, @Nullable Instant at) {
        return username == null || name == null || at == null ? null : new Signature(username, name, at);
    }

    int version() {
        return version;
    }
}
