package org.hongchuang.policies.draft;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.policies.api.EditionPublished;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.policies.api.Signature;
import org.hongchuang.policies.edition.PublishedEdition;
import org.hongchuang.policies.edition.PublishedEditions;
import org.hongchuang.rulebook.Edition;

/** What must be so before a draft becomes an edition, and its becoming one. */
@ApplicationScoped
class Publication {
    @Inject
    private Editions editions;

    @Inject
    private PublishedEditions published;

    @Inject
    private Event<EditionPublished> events;

    /** @throws Conflict if the rulebook has an edition that begins on the same day */
    void requireFreeDay(Draft draft) {
        if (editions.current().editions().stream()
                .anyMatch(edition -> edition.id().equals(draft.edition()))) {
            throw new Conflict("policies.draft.day-taken", draft.edition().toString());
        }
    }

    /**
     * Publishes.
     *
     * @param content of the edition, as it was checked
     * @param retroactiveGrounds why it begins before tomorrow; may be empty otherwise
     * @throws Rejection if such grounds are missing, or the document leaves out what no decision can do without
     */
    void publish(Draft draft, Edition edition, String content, Signature by, String retroactiveGrounds) {
        requireFreeDay(draft);
        requireWhole(edition);
        LocalDate today = LocalDate.ofInstant(by.at(), Clocks.SHANGHAI);
        boolean retroactive = !edition.id().effectiveFrom().isAfter(today);
        if (retroactive && retroactiveGrounds.isEmpty()) {
            throw new Rejection("policies.draft.retroactive", edition.id().effectiveFrom(), today.plusDays(1));
        }
        published.add(PublishedEdition.of(draft.id(), edition, content, by, retroactive ? retroactiveGrounds : null));
        events.fire(new EditionPublished(edition.id(), edition.hash()));
    }

    private static void requireWhole(Edition edition) {
        for (JsonNode absence : edition.content().path("absent")) {
            if (absence.has("blocks")) {
                throw new Rejection(
                        "policies.draft.blocked",
                        absence.path("what").path("zh").asText());
            }
        }
    }
}
