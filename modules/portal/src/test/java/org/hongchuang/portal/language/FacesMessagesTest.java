package org.hongchuang.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever converters and validators of the libraries say, they say in the words and the language of the house. */
class FacesMessagesTest {
    private static Properties texts(String resource) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FacesMessagesTest.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> keysOfTheLibraries() throws IOException {
        Set<String> keys =
                new TreeSet<>(texts("/jakarta/faces/Messages.properties").stringPropertyNames());
        keys.addAll(texts("/org/primefaces/Messages.properties").stringPropertyNames());
        assertThat(keys).hasSizeGreaterThan(80);
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "de"})
    void aChinesePageIsAnsweredInChineseWhateverTheLocaleOfTheServer(String server) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(server));
        try {
            ResourceBundle.clearCache();
            String key = "jakarta.faces.converter.IntegerConverter.INTEGER";
            assertThat(ResourceBundle.getBundle("org.hongchuang.portal.faces", Locale.SIMPLIFIED_CHINESE)
                            .getString(key))
                    .contains("应填整数");
            assertThat(ResourceBundle.getBundle("org.hongchuang.portal.faces", Locale.ENGLISH)
                            .getString(key))
                    .contains("whole number");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/org/hongchuang/portal/faces.properties", "/org/hongchuang/portal/faces_en.properties"})
    void noneIsLeftToTheLibraries(String ours) throws IOException {
        Properties texts = texts(ours);
        assertThat(texts.stringPropertyNames()).containsAll(keysOfTheLibraries());
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.startsWith("jakarta.") && !key.endsWith("_detail"))
                .as("what has no detail of ours would take that of the library")
                .allMatch(key -> texts.containsKey(key + "_detail"));
        String strange = ours.contains("_en") ? "\\p{IsHan}" : "[A-Za-z]{2}";
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotContainPattern(strange));
    }
}
