package org.hongchuang.policies.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.hongchuang.policies.api.Coverage;

/**
 * Which worked examples of the bundled rulebooks show which rules, and what they are about. The tables lie beside this class,
 * a line for each rule and for each example; a test compares them with the examples.
 */
final class Examples {
    private static final Properties TABLE = read("examples.properties");
    private static final Properties SITUATIONS = read("example-situations.properties");

    private Examples() {}

    /** The examples that show one of the things, by name, without repetition. */
    static List<Coverage.Example> of(String rulebook, Collection<String> ids) {
        return ids.stream()
                .map(id -> TABLE.getProperty(rulebook + "/" + id, ""))
                .flatMap(names -> List.of(names.split(" ", -1)).stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .map(name -> new Coverage.Example(name, SITUATIONS.getProperty(rulebook + "/" + name, name)))
                .toList();
    }

    private static Properties read(String resource) {
        Properties table = new Properties();
        try (InputStream file = Examples.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            table.load(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
