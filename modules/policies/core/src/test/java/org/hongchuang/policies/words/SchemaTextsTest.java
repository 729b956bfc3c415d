package org.hongchuang.policies.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.rulebook.Rulebooks;
import org.junit.jupiter.api.Test;

/** Whatever an edition may say has a name in both languages, so that a new section can be read without new code. */
class SchemaTextsTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Test
    void everyKeyAndEveryConstantOfTheSchemaHasAName() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (InputStream schema = Rulebooks.class.getResourceAsStream("edition.schema.json")) {
            collect(new ObjectMapper().readTree(schema), keys);
        }
        assertThat(keys).hasSizeGreaterThan(100).allSatisfy(SchemaTextsTest::isThere);
    }

    @Test
    void everyRoleOfABundledEditionHasAName() {
        assertThat(Rulebooks.bundled().editions().stream()
                        .flatMap(edition -> edition.content().findValues("role").stream())
                        .map(role -> "policies.value." + role.asText())
                        .distinct())
                .isNotEmpty()
                .allSatisfy(SchemaTextsTest::isThere);
    }

    private static void isThere(String key) {
        assertThat(LANGUAGES).as(key).allSatisfy(language -> assertThat(Texts.find(language, key))
                .isPresent());
    }

    private static void collect(JsonNode node, Set<String> keys) {
        node.path("properties").properties().forEach(property -> keys.add("policies.key." + property.getKey()));
        for (JsonNode constant : node.path("enum")) {
            keys.add("policies.value." + constant.asText());
        }
        node.forEach(child -> collect(child, keys));
    }

    @Test
    void theTwoLanguagesSayTheSameThings() {
        assertThat(Stream.of("", "_en").map(SchemaTextsTest::bundle).distinct()).hasSize(1);
    }

    private static Set<Object> bundle(String language) {
        Properties texts = new Properties();
        try (InputStream file = SchemaTextsTest.class.getResourceAsStream(
                "/org/hongchuang/policies/messages" + language + ".properties")) {
            texts.load(file);
            return texts.keySet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
