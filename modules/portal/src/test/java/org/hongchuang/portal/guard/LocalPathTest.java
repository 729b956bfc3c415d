package org.hongchuang.portal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/app/",
                "/\\evil.example",
                "/app//evil.example",
                "/app/../error",
                "/app/x.xhtml\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/sign-out",
                "/api/me",
                "app/index.xhtml",
                "/app/x.xhtml?to=<script>",
                ""
            })
    void leadsHomeInsteadOfElsewhere(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(LocalPath.HOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/index.xhtml",
                "/app/accreditation/case.xhtml?id=0193c0de-0000-7000-8000-000000000001",
                "/app/accreditation/cases.xhtml?text=%E5%9F%BA%E5%9C%B0&state=NAMED",
                "/login.xhtml"
            })
    void keepsOurOwnPages(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @Test
    void leadsHomeWithoutAPathOrWithAnEndlessOne() {
        assertThat(LocalPath.orHome(null)).isEqualTo(LocalPath.HOME);
        assertThat(LocalPath.orHome("/app/" + "a".repeat(2000))).isEqualTo(LocalPath.HOME);
    }
}
