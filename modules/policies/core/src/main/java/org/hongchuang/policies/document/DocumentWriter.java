package org.hongchuang.policies.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hongchuang.policies.api.Cell;
import org.hongchuang.policies.api.DocumentBlock;
import org.hongchuang.policies.words.EditionWords;

/**
 * Writes an edition out, part by part in its own order: a list of simple things is a table, everything else a part with
 * its values below its heading.
 */
final class DocumentWriter {
    private static final int FIRST_LEVEL = 2;
    private static final Set<String> SAID_IN_THE_HEADING = Set.of("id", "label");
    private static final Set<String> SAID_ELSEWHERE = Set.of("rulebook", "outline");

    private final EditionWords words;
    private final List<DocumentBlock> blocks = new ArrayList<>();

    DocumentWriter(EditionWords words) {
        this.words = words;
    }

    List<DocumentBlock> write(JsonNode content) {
        content.properties().stream()
                .filter(section -> !SAID_ELSEWHERE.contains(section.getKey()))
                .forEach(section -> part(
                        section.getKey(),
                        section.getKey(),
                        words.key("", section.getKey()),
                        section.getValue(),
                        FIRST_LEVEL));
        return blocks;
    }

    /** A section, or what is too large for a cell of one. */
    private void part(String anchor, String key, String heading, JsonNode value, int level) {
        if (value.isObject()) {
            blocks.add(new DocumentBlock(level, anchor, heading, facts(key, value), List.of(), List.of()));
            children(anchor, value, level + 1);
        } else if (StreamSupport.stream(value.spliterator(), false).allMatch(DocumentWriter::isRow)) {
            List<String> columns = columns(value);
            blocks.add(new DocumentBlock(
                    level,
                    anchor,
                    heading,
                    List.of(),
                    columns.stream().map(column -> words.key(key, column)).toList(),
                    rows(anchor, key, columns, value)));
        } else {
            blocks.add(new DocumentBlock(level, anchor, heading, List.of(), List.of(), List.of()));
            value.forEach(element -> part(anchor(anchor, element), key, words.label(element), element, level + 1));
        }
    }

    private void children(String anchor, JsonNode object, int level) {
        object.properties().stream()
                .filter(child -> !EditionWords.fitsInCell(child.getKey(), child.getValue()))
                .filter(child -> !SAID_ELSEWHERE.contains(child.getKey()))
                .forEach(child -> part(anchor(anchor, child), child.getKey(), heading(child), child.getValue(), level));
    }

    private String heading(Map.Entry<String, JsonNode> child) {
        String key = words.key("", child.getKey());
        return child.getValue().has("label") ? key + " · " + words.label(child.getValue()) : key;
    }

    private String anchor(String around, Map.Entry<String, JsonNode> child) {
        String own = words.anchor(child.getValue());
        return own == null ? around + "-" + child.getKey() : own;
    }

    private String anchor(String list, JsonNode element) {
        String own = words.anchor(element);
        return own == null ? list + "-" + blocks.size() : own;
    }

    private List<DocumentBlock.Fact> facts(String parent, JsonNode object) {
        return object.properties().stream()
                .filter(child -> EditionWords.fitsInCell(child.getKey(), child.getValue()))
                .filter(child -> !SAID_IN_THE_HEADING.contains(child.getKey()))
                .filter(child -> !SAID_ELSEWHERE.contains(child.getKey()))
                .map(child -> new DocumentBlock.Fact(
                        words.key(parent, child.getKey()), words.value(parent, child.getKey(), child.getValue())))
                .toList();
    }

    private static boolean isRow(JsonNode element) {
        return element.isObject()
                && element.properties().stream()
                        .allMatch(child -> EditionWords.fitsInCell(child.getKey(), child.getValue()));
    }

    /** What any of them has, in the order it is met; the name comes first, the article last. */
    private static List<String> columns(JsonNode elements) {
        Set<String> columns = new LinkedHashSet<>();
        elements.forEach(element -> {
            if (element.has("label")) {
                columns.add("label");
            }
            element.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(key -> !key.equals("id") && !key.equals("cite") && !key.equals("rulings"))
                    .forEach(columns::add);
        });
        for (String last : new String[] {"rulings", "cite"}) {
            if (!elements.findValues(last).isEmpty()) {
                columns.add(last);
            }
        }
        return new ArrayList<>(columns);
    }

    private List<DocumentBlock.Row> rows(String anchor, String key, List<String> columns, JsonNode elements) {
        List<DocumentBlock.Row> rows = new ArrayList<>();
        for (JsonNode element : elements) {
            String own = words.anchor(element);
            rows.add(new DocumentBlock.Row(
                    own == null ? anchor + "-" + (rows.size() + 1) : own,
                    columns.stream()
                            .map(column -> cell(key, column, element, columns.indexOf(column)))
                            .toList()));
        }
        return rows;
    }

    /** The first one shows the id as well, since formulas speak of it. */
    private Cell cell(String key, String column, JsonNode element, int place) {
        JsonNode value = element.path(column);
        Cell cell = value.isMissingNode() ? Cell.EMPTY : words.value(key, column, value);
        JsonNode id = element.path("id");
        return place == 0 && id.isTextual() ? new Cell(cell.lines(), id.textValue()) : cell;
    }
}
