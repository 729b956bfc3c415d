package org.hongchuang.rulebook.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns YAML nodes into JSON nodes and notes where each stands. Numbers stay exact, dates stay text. */
final class NodeConverter {

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<String> lines;
    private final Map<JsonPointer, Mark> marks = new HashMap<>();
    private final List<YamlProblem> problems = new ArrayList<>();

    NodeConverter(String text) {
        this.lines = text.lines().toList();
    }

    Map<JsonPointer, Mark> marks() {
        return marks;
    }

    List<YamlProblem> problems() {
        return problems;
    }

    JsonNode convert(Node node, JsonPointer at) {
        marks.put(at, YamlReader.mark(node.getStartMark()));
        if (node instanceof MappingNode mapping) {
            return object(mapping, at);
        } else if (node instanceof SequenceNode sequence) {
            return array(sequence, at);
        }
        return scalar((ScalarNode) node, at);
    }

    private ObjectNode object(MappingNode mapping, JsonPointer at) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problem(tuple.getKeyNode(), "a key must be a plain word");
            } else if (key.getValue().length() > YamlReader.MAX_KEY) {
                problem(key, "a key has at most " + YamlReader.MAX_KEY + " characters");
            } else if (object.has(key.getValue())) {
                problem(key, "duplicate key '" + key.getValue() + "'");
            } else {
                object.set(key.getValue(), convert(tuple.getValueNode(), at.appendProperty(key.getValue())));
            }
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, JsonPointer at) {
        ArrayNode array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(convert(item, at.appendIndex(array.size())));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode node, JsonPointer at) {
        marks.put(at, contentStart(node));
        String value = node.getValue();
        if (node.getTag().equals(Tag.STR) || node.getTag().equals(Tag.TIMESTAMP)) {
            return JSON.textNode(value);
        } else if (node.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        } else if (node.getTag().equals(Tag.BOOL) && (value.equals("true") || value.equals("false"))) {
            return JSON.booleanNode(value.equals("true"));
        } else if (DECIMAL.matcher(value).matches()) {
            return number(new BigDecimal(value).stripTrailingZeros());
        }
        problem(node, "neither a plain decimal nor true, false or text; put quotes around it if it is text");
        return JSON.nullNode();
    }

    private static JsonNode number(BigDecimal value) {
        return value.scale() <= 0 ? JSON.numberNode(value.longValueExact()) : JSON.numberNode(value);
    }

    /** Where a scalar's own text begins: after a quotation mark, or on the line after a block indicator. */
    private Mark contentStart(ScalarNode node) {
        Mark start = YamlReader.mark(node.getStartMark());
        ScalarStyle style = node.getScalarStyle();
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            String first = start.line() < lines.size() ? lines.get(start.line()) : "";
            return new Mark(
                    start.line() + 1, first.length() - first.stripLeading().length() + 1);
        }
        return style == ScalarStyle.PLAIN ? start : start.within(1, 1);
    }

    private void problem(Node node, String message) {
        problems.add(new YamlProblem(YamlReader.mark(node.getStartMark()), message));
    }
}
