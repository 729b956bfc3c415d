package org.hongchuang.accreditation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.api.EditionRow;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.policies.api.Standing;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Rulebooks;

/** The editions that come with the house, their readings, and drafts given by a test. */
public final class EditionsAtHand implements Editions {
    private final Map<UUID, Edition> drafts = new HashMap<>();
    private Rulebooks current = Rulebooks.bundled();

    /** Puts a draft there, or another text in its place. */
    public UUID draft(UUID id, String yaml) {
        drafts.put(id, LaterEdition.loaded(yaml));
        return id;
    }

    /** Puts another edition beside those that come with the house. */
    public Edition publish(String yaml) {
        Edition edition = LaterEdition.loaded(yaml);
        List<Edition> all = new ArrayList<>(current.editions());
        all.add(edition);
        current = Rulebooks.of(all);
        return edition;
    }

    @Override
    public Rulebooks current() {
        return current;
    }

    @Override
    public Optional<Edition> draft(UUID draft) {
        return Optional.ofNullable(drafts.get(draft));
    }

    @Override
    public Edition resolve(String choice) {
        String[] parts = choice.split("#", 2);
        Edition found;
        try {
            found = parts[0].startsWith("draft:")
                    ? drafts.get(UUID.fromString(parts[0].substring(6)))
                    : current().edition(EditionId.parse(parts[0]));
        } catch (RuntimeException e) {
            throw new Rejection("policies.edition.unknown", choice);
        }
        for (String reading : parts.length == 1 ? new String[0] : parts[1].split(",")) {
            found = found.withReading(reading.split("=")[0], reading.split("=")[1]);
        }
        return found;
    }

    @Override
    public List<EditionRow> list() {
        return current().editions().stream()
                .map(edition -> new EditionRow(
                        edition.id().toString(),
                        edition.id().rulebook(),
                        edition.title(),
                        edition.source().number(),
                        edition.effective().from(),
                        edition.effective().until(),
                        Standing.IN_FORCE,
                        edition.hash(),
                        null,
                        null,
                        null))
                .toList();
    }

    @Override
    public String text(EditionId edition) {
        return Rulebooks.bundledText(edition);
    }
}
