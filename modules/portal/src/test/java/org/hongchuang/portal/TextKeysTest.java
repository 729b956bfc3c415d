package org.hongchuang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text a page or a class of the house asks for exists, in Chinese and in English. */
class TextKeysTest {
    private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
    private static final String KEY =
            "((?:kernel|policies|accreditation|studios|finance|reporting|portal)\\.[A-Za-z0-9_.-]*[A-Za-z0-9_])";
    private static final Pattern IN_PAGES = Pattern.compile("(?:txt\\['|fmt\\.text\\('|msg\\.of\\(')" + KEY + "'");
    private static final Pattern IN_CLASSES = Pattern.compile(
            "(?:new [A-Z]\\w*Rejection|new Rejection|new Conflict|new Task|Problem\\.of\\(\\d+,|Texts\\.of|Texts\\.find|super)"
                    + "\\s*\\(?[^;\"]*\"" + KEY + "\"");

    @Test
    void everyTextThatIsAskedForExistsInBothLanguages() {
        Set<String> missing = new TreeSet<>();
        asked().forEach(key -> {
            for (String bundle : List.of("messages.properties", "messages_en.properties")) {
                if (!bundle(key.substring(0, key.indexOf('.')), bundle).containsKey(key)) {
                    missing.add(key + " in " + bundle);
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        for (String context :
                List.of("kernel", "policies", "accreditation", "studios", "finance", "reporting", "portal")) {
            assertThat(bundle(context, "messages_en.properties").keySet())
                    .as(context)
                    .containsExactlyInAnyOrderElementsOf(
                            bundle(context, "messages.properties").keySet());
        }
    }

    private static Set<String> asked() {
        Set<String> keys = new TreeSet<>();
        for (Path source : sources()) {
            String text = read(source);
            Matcher matcher = (source.toString().endsWith(".xhtml") ? IN_PAGES : IN_CLASSES).matcher(text);
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.find(
                MODULES,
                30,
                (path, attributes) -> attributes.isRegularFile()
                        && path.toString().contains("/src/main/")
                        && (path.toString().endsWith(".xhtml")
                                || path.toString().endsWith(".java")))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle(String context, String name) {
        Properties texts = new Properties();
        for (String room : List.of(context + "/core", context)) {
            Path file = MODULES.resolve(room).resolve("src/main/resources/org/hongchuang/" + context + "/" + name);
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
