package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The shape of an edition file: known keys, required keys, types of values. */
final class SchemaCheck {

    private static final Schema SCHEMA = schema();

    private SchemaCheck() {}

    static List<EditionProblem> problems(EditionFile file) {
        return problems(file, SCHEMA.validate(file.root()).stream());
    }

    /** Those of a file made from a sound one: only the sections that differ can have any, and none is missing. */
    static List<EditionProblem> problems(EditionFile variant, EditionFile sound) {
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> section : variant.root().properties()) {
            if (!section.getValue().equals(sound.root().get(section.getKey()))) {
                changed.set(section.getKey(), section.getValue());
            }
        }
        return problems(variant, SCHEMA.validate(changed).stream().filter(error -> !isMissingSection(error)));
    }

    private static boolean isMissingSection(Error error) {
        return "required".equals(error.getKeyword())
                && error.getInstanceLocation().toString().isEmpty();
    }

    private static List<EditionProblem> problems(EditionFile file, Stream<Error> errors) {
        return errors.map(error -> file.problem(place(error), error.getMessage()))
                .toList();
    }

    /** An unknown key is reported where it stands, everything else where the value stands. */
    private static JsonPointer place(Error error) {
        JsonPointer at = JsonPointer.compile(error.getInstanceLocation().toString());
        return "additionalProperties".equals(error.getKeyword()) && error.getProperty() != null
                ? at.appendProperty(error.getProperty())
                : at;
    }

    private static Schema schema() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ENGLISH)
                .pathType(PathType.JSON_POINTER)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream("edition.schema.json"))) {
            return registry.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
