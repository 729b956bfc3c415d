package org.hongchuang.policies.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hongchuang.policies.api.Cell;
import org.hongchuang.policies.api.Coverage;
import org.hongchuang.policies.words.EditionWords;
import org.hongchuang.rulebook.CoverageEntry;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Reading;
import org.hongchuang.rulebook.Ruling;

/** Accounts for every article and every ruling of an edition. */
final class CoverageWriter {
    private final Edition edition;
    private final JsonNode content;
    private final EditionWords words;
    private final boolean english;

    CoverageWriter(Edition edition, JsonNode content, EditionWords words, boolean english) {
        this.edition = edition;
        this.content = content;
        this.words = words;
        this.english = english;
    }

    Coverage write() {
        return new Coverage(
                edition.id().toString(),
                edition.title(),
                edition.source().number(),
                edition.coverage().stream().map(this::article).toList(),
                edition.rulings().stream().map(this::ruling).toList());
    }

    private Coverage.Article article(CoverageEntry entry) {
        List<Cell.Line> by = new ArrayList<>();
        for (JsonNode each : content.path("coverage")) {
            if (each.has("by") && each.path("article").asText().equals(entry.article())) {
                by.addAll(words.value("coverage", "by", each.path("by")).lines());
            }
        }
        Set<String> ids = new LinkedHashSet<>(entry.by());
        content.forEach(section -> citing(section, entry.article(), ids));
        return new Coverage.Article(
                entry.article(), entry.fate(), by, Examples.of(edition.id().rulebook(), ids), in(entry.why()));
    }

    /** What says that it comes from the article. */
    private static void citing(JsonNode node, String article, Set<String> ids) {
        JsonNode cite = node.path("cite");
        String cited = cite.isObject() ? cite.path("article").asText() : cite.asText();
        if (cited.equals(article) && node.has("id")) {
            ids.add(node.path("id").asText());
        }
        node.forEach(child -> citing(child, article, ids));
    }

    private Coverage.RulingLine ruling(Ruling ruling) {
        return new Coverage.RulingLine(
                ruling.id(),
                ruling.cite().article(),
                in(ruling.question()),
                ruling.readings().stream()
                        .map(reading -> reading(ruling, reading))
                        .toList());
    }

    private Coverage.ReadingLine reading(Ruling ruling, Reading reading) {
        List<String> changes = new ArrayList<>();
        for (JsonNode each : content.path("rulings")) {
            for (JsonNode other : each.path("readings")) {
                if (each.path("id").asText().equals(ruling.id())
                        && other.path("id").asText().equals(reading.id())) {
                    other.path("replace").forEach(replacement -> changes.add(words.replacement(replacement)));
                }
            }
        }
        return new Coverage.ReadingLine(
                reading.id(), in(reading.label()), reading.id().equals(ruling.chosen()), changes);
    }

    private String in(Localized text) {
        return english ? text.en() : text.zh();
    }
}
