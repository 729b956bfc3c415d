package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The editions of all rulebooks. Immutable and thread-safe. */
public final class Rulebooks {

    private final SortedMap<EditionId, Edition> editions = new TreeMap<>();

    private Rulebooks(Collection<Edition> editions) {
        for (Edition edition : editions) {
            if (this.editions.put(edition.id(), edition) != null) {
                throw new IllegalArgumentException("Two editions are called " + edition.id());
            }
        }
    }

    /** The rulebooks made of the given editions. */
    public static Rulebooks of(Collection<Edition> editions) {
        return new Rulebooks(editions);
    }

    /** The editions that come with this library; read once. */
    public static Rulebooks bundled() {
        return BundledPolicies.RULEBOOKS;
    }

    /**
     * The file of an edition that comes with this library, as YAML.
     *
     * @throws UnknownEdition if there is none of this name
     */
    public static String bundledText(EditionId id) {
        bundled().edition(id);
        return BundledPolicies.read(id.rulebook() + "/" + id.effectiveFrom() + ".yaml");
    }

    /**
     * The edition in force on a day: the latest that began by then, unless it has ended. Editions that cannot be used
     * for real decisions are passed over ({@link Edition#blockedBy}), samples are not.
     *
     * @throws NoEditionInForce if there is none, such as before the first edition
     */
    public Edition inForce(String rulebook, LocalDate on) {
        return editions.values().stream()
                .filter(edition -> edition.id().rulebook().equals(rulebook))
                .filter(Edition::usable)
                .filter(edition -> !on.isBefore(edition.effective().from()))
                .max(Comparator.comparing(Edition::id))
                .filter(edition -> edition.effective().covers(on))
                .orElseThrow(() -> new NoEditionInForce(rulebook, on));
    }

    /**
     * The edition a running case follows on a day. It begins with the one in force when it began, and changes over to
     * each later one as that says ({@link Effective#existingCases}). A case older than the first edition follows that
     * from its first day on.
     *
     * @param startedOn the day the case began
     * @param cycleStartedOn the day its current cycle began, as the edition followed so far counts cycles
     * @throws NoEditionInForce if there was none when it began, or if the day lies before the first one
     */
    public Edition followed(
            String rulebook, LocalDate startedOn, Function<Edition, LocalDate> cycleStartedOn, LocalDate on) {
        LocalDate first = firstDay(rulebook, on);
        Edition followed = inForce(rulebook, startedOn.isBefore(first) ? first : startedOn);
        for (Edition later : editions.tailMap(followed.id()).values()) {
            if (later.id().rulebook().equals(rulebook)
                    && later.usable()
                    && later.effective().takesOver(cycleStartedOn.apply(followed), on)) {
                followed = later;
            }
        }
        return followed;
    }

    private LocalDate firstDay(String rulebook, LocalDate by) {
        return editions.values().stream()
                .filter(edition -> edition.id().rulebook().equals(rulebook) && edition.usable())
                .map(edition -> edition.effective().from())
                .filter(from -> !from.isAfter(by))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new NoEditionInForce(rulebook, by));
    }

    /** These rulebooks with a sample in the place of each edition that cannot be used as it is. */
    public Rulebooks withSamples() {
        return of(editions.values().stream()
                .map(edition -> edition.usable() ? edition : edition.asSample())
                .toList());
    }

    /** @throws UnknownEdition if there is none of this name */
    public Edition edition(EditionId id) {
        Edition edition = editions.get(id);
        if (edition == null) {
            throw new UnknownEdition(id);
        }
        return edition;
    }

    /** All editions, by rulebook and date. */
    public List<Edition> editions() {
        return List.copyOf(editions.values());
    }

    /** Computes a receipt again; the same edition and facts give the same bytes. */
    public Receipt replay(EditionId id, CaseFacts facts) {
        return edition(id).evaluate(facts);
    }
}
