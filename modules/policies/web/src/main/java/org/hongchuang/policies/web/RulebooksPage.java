package org.hongchuang.policies.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.DraftRow;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.policies.api.EditionRow;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Localized;

/** The rulebooks, each with its editions and the drafts on their way. */
@Named
@RequestScoped
public class RulebooksPage {
    private static final List<String> READS_DRAFTS =
            List.of("RULEBOOK_DRAFT", "RULEBOOK_CHECK", "RULEBOOK_PUBLISH", "AUDIT_VIEW");

    @Inject
    private Editions editions;

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentActor actor;

    private final Map<String, Shelf> shelves = new LinkedHashMap<>();

    /** A rulebook. */
    public record Shelf(String rulebook, Localized title, List<EditionRow> editions, List<DraftRow> drafts) {
        Shelf with(EditionRow row) {
            return new Shelf(
                    rulebook,
                    row.title(),
                    Stream.concat(editions.stream(), Stream.of(row)).toList(),
                    drafts);
        }

        Shelf with(DraftRow row) {
            return new Shelf(
                    rulebook,
                    title,
                    editions,
                    Stream.concat(drafts.stream(), Stream.of(row)).toList());
        }
    }

    @PostConstruct
    void load() {
        editions.list()
                .forEach(row -> shelves.put(
                        row.rulebook(), shelf(row.rulebook(), row.title()).with(row)));
        if (READS_DRAFTS.stream().anyMatch(actor::can)) {
            drafts.page(new PageRequest(0, PageRequest.MAX_SIZE)).rows().stream()
                    .filter(row -> row.state() != DraftState.PUBLISHED && row.state() != DraftState.WITHDRAWN)
                    .forEach(this::add);
        }
    }

    /** A draft of which nobody can tell yet what it is to become stands in the list of drafts only. */
    private void add(DraftRow row) {
        if (row.edition() == null) {
            return;
        }
        String rulebook = EditionId.parse(row.edition()).rulebook();
        Localized title = Objects.requireNonNullElse(row.title(), new Localized(rulebook, rulebook));
        shelves.put(rulebook, shelf(rulebook, title).with(row));
    }

    private Shelf shelf(String rulebook, Localized title) {
        return shelves.getOrDefault(rulebook, new Shelf(rulebook, title, List.of(), List.of()));
    }

    public Collection<Shelf> getShelves() {
        return shelves.values();
    }
}
