package org.hongchuang.policies.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.hongchuang.policies.api.EditionPublished;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Rulebooks;
import org.jspecify.annotations.Nullable;

/**
 * All editions, read once and kept. Every few seconds at most it looks whether another server has published one; while
 * somebody looks, the others go on with what there was. It is replaced whole.
 */
@ApplicationScoped
class EditionShelf {
    private static final Duration FRESH = Duration.ofSeconds(3);

    @Inject
    private PublishedEditions published;

    @Inject
    private Clock clock;

    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Stock stock;

    /** @param editions those published here, each with its row */
    record Stock(Map<Long, Edition> editions, Map<EditionId, PublishedEdition> rows, Rulebooks all, Instant seenAt) {}

    Stock stock() {
        Stock known = stock;
        if (known == null) {
            return look();
        }
        boolean fresh = clock.instant().isBefore(known.seenAt().plus(FRESH));
        if (fresh || !looking.tryLock()) {
            return known;
        }
        try {
            return look();
        } finally {
            looking.unlock();
        }
    }

    /** Looks now, however fresh the stock is. */
    Stock look() {
        looking.lock();
        try {
            Stock known = stock;
            Stock seen = known != null && known.editions().keySet().equals(published.ids())
                    ? new Stock(known.editions(), known.rows(), known.all(), clock.instant())
                    : read(known == null ? Map.of() : known.editions());
            stock = seen;
            return seen;
        } finally {
            looking.unlock();
        }
    }

    private Stock read(Map<Long, Edition> known) {
        Map<Long, Edition> editions = new LinkedHashMap<>();
        Map<EditionId, PublishedEdition> rows = new LinkedHashMap<>();
        for (PublishedEdition row : published.all()) {
            Edition kept = known.get(row.id());
            Edition edition = kept == null ? row.read() : kept;
            editions.put(row.id(), edition);
            rows.put(edition.id(), row);
        }
        return new Stock(editions, rows, together(editions.values().stream().toList(), rows), clock.instant());
    }

    /** What was published here counts, should the house come with an edition of the same name later. */
    private static Rulebooks together(List<Edition> editions, Map<EditionId, PublishedEdition> rows) {
        return Rulebooks.of(Stream.concat(
                        Rulebooks.bundled().editions().stream().filter(bundled -> !rows.containsKey(bundled.id())),
                        editions.stream())
                .toList());
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished event) {
        Stock known = stock;
        if (known != null) {
            stock = new Stock(known.editions(), known.rows(), known.all(), Instant.EPOCH);
        }
    }
}
