package org.hongchuang.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hongchuang.rulebook.yaml.MalformedYaml;
import org.hongchuang.rulebook.yaml.YamlReader;

/** A situation written by a policy officer, with what the edition must say about it. */
public final class PolicyExample {

    private static final Set<String> KEYS = Set.of(
            "situation",
            "edition",
            "sample",
            "like",
            "readings",
            "case",
            "facts",
            "points",
            "results",
            "contestants",
            "expect");
    private static final String UNKNOWN = "unknown";

    private final JsonNode root;
    private final Map<String, JsonNode> facts = new TreeMap<>();
    private final Map<String, JsonNode> points = new TreeMap<>();
    private final Map<String, JsonNode> results = new TreeMap<>();
    private final Map<String, String> readings = new TreeMap<>();
    private JsonNode frame;

    private PolicyExample(JsonNode root) {
        this.root = root;
        this.frame = root.path("case");
    }

    /** The files of all examples below the directory of the rulebooks, sorted. */
    public static List<Path> files(Path policies) throws IOException {
        try (Stream<Path> files = Files.walk(policies)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> file.getParent().endsWith("examples"))
                    .sorted()
                    .toList();
        }
    }

    /** The name of the rulebook an example belongs to. */
    public static String rulebook(Path file) {
        return file.getParent().getParent().getFileName().toString();
    }

    public static PolicyExample read(Path file) throws IOException, MalformedYaml {
        JsonNode root = YamlReader.read(Files.readString(file)).root();
        root.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(file + ": unknown key " + key);
            }
        });
        PolicyExample example = new PolicyExample(root);
        if (root.has("like")) {
            example.inherit(read(file.resolveSibling(root.path("like").textValue() + ".yaml")));
        }
        example.merge(root.path("facts"), example.facts);
        example.merge(root.path("points"), example.points);
        example.merge(root.path("results"), example.results);
        root.path("readings")
                .properties()
                .forEach(entry ->
                        example.readings.put(entry.getKey(), entry.getValue().textValue()));
        return example;
    }

    private void inherit(PolicyExample other) {
        facts.putAll(other.facts);
        points.putAll(other.points);
        results.putAll(other.results);
        readings.putAll(other.readings);
        frame = frame.isMissingNode() ? other.frame : frame;
    }

    private void merge(JsonNode changes, Map<String, JsonNode> into) {
        changes.properties().forEach(entry -> {
            if (entry.getValue().asText().equals(UNKNOWN)) {
                into.remove(entry.getKey());
            } else {
                into.put(entry.getKey(), entry.getValue());
            }
        });
    }

    public String situation() {
        return root.path("situation").textValue();
    }

    /** Whether the facts are to be refused. */
    public boolean refused() {
        return expected().path("refused").asBoolean();
    }

    public JsonNode expected() {
        return root.path("expect");
    }

    public Edition edition() {
        Edition edition =
                Rulebooks.bundled().edition(EditionId.parse(root.path("edition").textValue()));
        edition = root.path("sample").asBoolean() ? edition.asSample() : edition;
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            edition = edition.withReading(reading.getKey(), reading.getValue());
        }
        return edition;
    }

    public CaseFacts caseFacts(Edition edition) {
        CaseFacts known = CaseFacts.of(
                frame.path("kind").textValue(),
                frame.path("year").intValue(),
                LocalDate.parse(frame.path("on").textValue()));
        for (Map.Entry<String, JsonNode> fact : facts.entrySet()) {
            known = with(known, edition.metric(fact.getKey()), fact.getValue());
        }
        for (Map.Entry<String, JsonNode> item : points.entrySet()) {
            edition.item(item.getKey());
            known = known.score(item.getKey(), decimal(item.getValue()));
        }
        for (Map.Entry<String, JsonNode> result : results.entrySet()) {
            known = known.result(
                    Integer.parseInt(result.getKey()), result.getValue().textValue());
        }
        return known;
    }

    /** Cases to be ranked, by id: the example's own facts with changes. */
    Map<String, CaseFacts> contestants(Edition edition) {
        Map<String, CaseFacts> contestants = new TreeMap<>();
        for (Map.Entry<String, JsonNode> contestant : root.path("contestants").properties()) {
            CaseFacts its = caseFacts(edition);
            for (Map.Entry<String, JsonNode> fact : contestant.getValue().properties()) {
                its = with(its, edition.metric(fact.getKey()), fact.getValue());
            }
            contestants.put(contestant.getKey(), its);
        }
        return contestants;
    }

    private static CaseFacts with(CaseFacts facts, Metric metric, JsonNode value) {
        return switch (metric.type()) {
            case NUMBER -> facts.number(metric.id(), decimal(value));
            case FLAG -> facts.flag(metric.id(), flag(value));
            case DATE -> facts.date(metric.id(), LocalDate.parse(value.textValue()));
            case TEXT -> facts.text(metric.id(), value.textValue());
        };
    }

    private static BigDecimal decimal(JsonNode value) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException("Not a number: " + value);
        }
        return value.decimalValue();
    }

    private static boolean flag(JsonNode value) {
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("Neither true nor false: " + value);
        }
        return value.booleanValue();
    }
}
