package org.hongchuang.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hongchuang.kernel.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardTextsTest {
    private static final Pattern KEY = Pattern.compile("'(reporting\\.[a-z.-]+)'");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyTextOfThePageIsThere(String language) throws IOException {
        assertThat(keys()).isNotEmpty().allSatisfy(key -> assertThat(Texts.find(Locale.forLanguageTag(language), key))
                .as(key)
                .isPresent());
    }

    private static List<String> keys() throws IOException {
        try (InputStream page =
                DashboardTextsTest.class.getResourceAsStream("/META-INF/resources/app/reporting/dashboard.xhtml")) {
            String text = new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
            return KEY.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(quoted -> quoted.replace("'", ""))
                    .toList();
        }
    }
}
