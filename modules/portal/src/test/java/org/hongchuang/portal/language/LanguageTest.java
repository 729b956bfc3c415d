package org.hongchuang.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void pagesAreChineseUntilSwitched() {
        assertThat(Language.chosen(null)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Language.chosen(new Cookie[] {new Cookie("other", "en")})).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Language.chosen(new Cookie[] {new Cookie(Language.COOKIE, "en")}))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Language.chosen(new Cookie[] {new Cookie(Language.COOKIE, "<x>")}))
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void theApiFollowsWhatTheCallerAccepts() {
        assertThat(Language.accepted(null)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Language.accepted("en-GB,en;q=0.9,zh;q=0.8")).isEqualTo(Locale.ENGLISH);
        assertThat(Language.accepted("fr,zh-CN;q=0.5,en;q=0.4")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Language.accepted("fr, en;q=0.1")).isEqualTo(Locale.ENGLISH);
        assertThat(Language.accepted("*")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Language.accepted("§§;q=x")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }
}
