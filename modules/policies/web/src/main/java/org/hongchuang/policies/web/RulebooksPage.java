package org.hongchuang.policies.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.DraftRow;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.policies.api.EditionRow;
import org.hongchuang.policies.api.Editions;
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
                    .forEach(row -> {
                        String rulebook =
                                row.edition().substring(0, row.edition().indexOf('@'));
                        shelves.put(rulebook, shelf(rulebook, row.title()).with(row));
                    });
        }
    }

    private Shelf shelf(String rulebook, Localized title) {
        return shelves.getOrDefault(rulebook, new Shelf(rulebook, title, List.of(), List.of()));
    }

    public Collection<Shelf> getShelves() {
        return shelves.values();
    }
}
