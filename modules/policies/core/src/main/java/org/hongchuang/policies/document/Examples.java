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

/**
 * Which worked examples of the bundled rulebooks show which rules. The table lies beside this class, a line for each rule;
 * a test compares it with the examples.
 */
final class Examples {
    private static final Properties TABLE = read();

    private Examples() {}

    /** The names of the examples that show one of the things, without repetition. */
    static List<String> of(String rulebook, Collection<String> ids) {
        return ids.stream()
                .map(id -> TABLE.getProperty(rulebook + "/" + id, ""))
                .flatMap(names -> List.of(names.split(" ", -1)).stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties read() {
        Properties table = new Properties();
        try (InputStream file = Examples.class.getResourceAsStream("examples.properties")) {
            if (file == null) {
                throw new IllegalStateException("Missing resource examples.properties");
            }
            table.load(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
