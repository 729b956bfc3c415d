package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Every article of the document is accounted for, once, and everything cited is an article of the document. */
final class CoverageCheck extends EditionCheck {

    private static final JsonPointer COVERAGE = JsonPointer.compile("/coverage");
    private static final JsonPointer OUTLINE = JsonPointer.compile("/source/outline");

    private final Set<String> outline = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    CoverageCheck(EditionFile file) {
        super(file);
        file.root().at(OUTLINE).forEach(article -> outline.add(article.asText()));
    }

    @Override
    void visit(Place place) {
        ids.add(place.node().path("id").asText());
        JsonNode cite = place.node().path("cite");
        JsonNode article = cite.isObject() ? cite.path("article") : cite;
        if (article.isTextual() && !outline.contains(article.textValue())) {
            problem(place.at("cite"), notInOutline(article));
        }
    }

    @Override
    void finish() {
        entries();
        unaccounted();
    }

    private void entries() {
        Set<String> seen = new HashSet<>();
        JsonNode coverage = file.root().at(COVERAGE);
        for (int i = 0; i < coverage.size(); i++) {
            JsonPointer at = COVERAGE.appendIndex(i);
            JsonNode article = coverage.path(i).path("article");
            if (!outline.contains(article.asText())) {
                problem(at.appendProperty("article"), notInOutline(article));
            } else if (!seen.add(article.asText())) {
                problem(at.appendProperty("article"), "accounted for twice: " + article.asText());
            }
            references(at.appendProperty("by"), coverage.path(i).path("by"));
        }
    }

    private void references(JsonPointer at, JsonNode by) {
        for (int i = 0; i < by.size(); i++) {
            if (!ids.contains(by.path(i).asText())) {
                problem(at.appendIndex(i), "nothing has the id '" + by.path(i).asText() + "'");
            }
        }
    }

    private void unaccounted() {
        Set<String> accounted = new HashSet<>();
        file.root()
                .at(COVERAGE)
                .forEach(entry -> accounted.add(entry.path("article").asText()));
        JsonNode articles = file.root().at(OUTLINE);
        for (int i = 0; i < articles.size(); i++) {
            String article = articles.path(i).asText();
            if (!accounted.contains(article)) {
                problem(OUTLINE.appendIndex(i), "article not accounted for by coverage: " + article);
            }
        }
    }

    private static String notInOutline(JsonNode article) {
        return "not an article of source.outline: " + article.asText();
    }
}
