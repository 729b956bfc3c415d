package org.hongchuang.policies.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.policies.api.EditionRow;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.policies.api.Signature;
import org.hongchuang.policies.api.Standing;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.EditionLoader;
import org.hongchuang.rulebook.LoadResult;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.UnknownEdition;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EditionDesk implements Editions {
    @Inject
    private EditionShelf shelf;

    @Inject
    private Drafts drafts;

    @Inject
    private Clock clock;

    @Override
    @Requires(Permission.RULEBOOK_VIEW)
    public Rulebooks current() {
        return shelf.stock().all();
    }

    /** The access is that of drafts. */
    @Override
    @Requires(Permission.RULEBOOK_VIEW)
    public Optional<Edition> draft(UUID draft) {
        try {
            return Optional.of(read(draft));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private Edition read(UUID draft) {
        if (EditionLoader.load(drafts.get(draft).text(), "draft.yaml") instanceof LoadResult.Loaded loaded) {
            return loaded.edition();
        }
        throw new Rejection("policies.draft.unfinished");
    }

    @Override
    @Requires(Permission.RULEBOOK_VIEW)
    public Edition resolve(String choice) {
        Choice chosen = Choice.parse(choice);
        UUID draft = chosen.draft();
        EditionId id = chosen.id();
        try {
            Edition found = draft != null ? read(draft) : id != null ? known(id) : null;
            if (found != null) {
                return chosen.of(found);
            }
        } catch (NotFound none) {
            throw Choice.unknown(choice);
        }
        throw Choice.unknown(choice);
    }

    private @Nullable Edition known(EditionId id) {
        try {
            return shelf.stock().all().edition(id);
        } catch (UnknownEdition perhapsJustPublished) {
            return shelf.look().all().editions().stream()
                    .filter(edition -> edition.id().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    @Override
    @Requires(Permission.RULEBOOK_VIEW)
    public List<EditionRow> list() {
        EditionShelf.Stock stock = shelf.stock();
        List<Edition> all = stock.all().editions();
        return all.stream()
                .map(edition -> row(edition, end(edition, all), stock.rows().get(edition.id())))
                .toList();
    }

    /** Its own last day, or the day before the next one begins, whichever is first. */
    private static @Nullable LocalDate end(Edition edition, List<Edition> all) {
        LocalDate own = edition.effective().until();
        return all.stream()
                .filter(other -> other.id().rulebook().equals(edition.id().rulebook()))
                .map(other -> other.id().effectiveFrom())
                .filter(from -> from.isAfter(edition.id().effectiveFrom()))
                .map(from -> from.minusDays(1))
                .filter(last -> own == null || last.isBefore(own))
                .min(LocalDate::compareTo)
                .orElse(own);
    }

    private EditionRow row(Edition edition, @Nullable LocalDate until, @Nullable PublishedEdition published) {
        Signature signed = published == null ? null : published.published();
        return new EditionRow(
                edition.id().toString(),
                edition.id().rulebook(),
                edition.title(),
                edition.source().number(),
                edition.id().effectiveFrom(),
                until,
                standing(edition, until),
                edition.hash(),
                signed == null ? null : signed.displayName(),
                signed == null ? null : signed.at(),
                published == null ? null : published.retroactiveGrounds());
    }

    private Standing standing(Edition edition, @Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (!edition.blockedBy().isEmpty()) {
            return Standing.INCOMPLETE;
        }
        if (today.isBefore(edition.id().effectiveFrom())) {
            return Standing.FUTURE;
        }
        return until != null && today.isAfter(until) ? Standing.PAST : Standing.IN_FORCE;
    }

    @Override
    @Requires(Permission.RULEBOOK_VIEW)
    public String text(EditionId edition) {
        Edition found = known(edition);
        if (found == null) {
            throw new NotFound(edition);
        }
        PublishedEdition published = shelf.stock().rows().get(edition);
        return published == null ? Rulebooks.bundledText(edition) : published.content();
    }
}
