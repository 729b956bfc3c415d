package org.hongchuang.policies.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.yaml.MalformedYaml;
import org.hongchuang.rulebook.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** The tables of examples are what the examples beside the rulebooks say. */
class ExamplesTest {
    private static final Path POLICIES = Path.of("../../rulebook/policies");
    private static final Path TABLES = Path.of("src/main/resources/org/hongchuang/policies/document");

    @Test
    void theTablesAreThoseOfTheExamples() throws IOException {
        SortedMap<String, Set<String>> shown = new TreeMap<>();
        SortedMap<String, String> situations = new TreeMap<>();
        for (Edition edition : Rulebooks.bundled().editions()) {
            Set<String> ids = new TreeSet<>(edition.content().findValuesAsText("id"));
            ids.removeIf(id -> id.length() == 1);
            try (Stream<Path> files = Files.list(POLICIES.resolve(edition.id().rulebook() + "/examples"))) {
                files.sorted().forEach(file -> {
                    Set<String> named = new TreeSet<>();
                    JsonNode example = read(file);
                    collect(example.path("expect"), named);
                    collect(example.path("readings"), named);
                    named.retainAll(ids);
                    String name = file.getFileName().toString().replace(".yaml", "");
                    situations.put(
                            edition.id().rulebook() + "/" + name,
                            example.path("situation").asText());
                    named.forEach(
                            id -> shown.computeIfAbsent(edition.id().rulebook() + "/" + id, key -> new TreeSet<>())
                                    .add(name));
                });
            }
        }
        isWritten(
                "examples.properties",
                "Which worked examples show which rule.",
                shown.entrySet().stream().map(entry -> entry.getKey() + "=" + String.join(" ", entry.getValue())));
        isWritten(
                "example-situations.properties",
                "What the worked examples are about.",
                situations.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()));
    }

    private static void isWritten(String name, String about, Stream<String> lines) throws IOException {
        Path file = TABLES.resolve(name);
        String table = "# " + about + " Written by ExamplesTest with -Ddocs.write=true.\n"
                + lines.map(line -> line + "\n").collect(Collectors.joining());
        if (!Files.exists(file) || Boolean.getBoolean("docs.write")) {
            Files.writeString(file, table);
        }
        assertThat(Files.readString(file))
                .as("run with -Ddocs.write=true to write it anew")
                .isEqualTo(table);
    }

    private static JsonNode read(Path file) {
        try {
            return YamlReader.read(Files.readString(file)).root();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedYaml e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** Every key and every text below it. */
    private static void collect(JsonNode node, Set<String> named) {
        node.properties().forEach(child -> named.add(child.getKey()));
        if (node.isTextual()) {
            named.add(node.textValue());
        }
        node.forEach(child -> collect(child, named));
    }
}
