package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
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
import java.util.Objects;

/** The shape of an edition file: known keys, required keys, types of values. */
final class SchemaCheck {

    private static final Schema SCHEMA = schema();

    private SchemaCheck() {}

    static List<EditionProblem> problems(EditionFile file) {
        return SCHEMA.validate(file.root()).stream()
                .map(error -> file.problem(place(error), error.getMessage()))
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
