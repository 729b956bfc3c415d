package org.hongchuang.portal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    @Test
    void pagesAreNeitherFramedNorSniffedNorStored() {
        assertThat(SecurityHeaders.headers("/app/index.xhtml", true))
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Referrer-Policy", "same-origin")
                .containsKey("Strict-Transport-Security");
    }

    @Test
    void strictTransportIsAskedForOverTlsOnly() {
        assertThat(SecurityHeaders.headers("/app/index.xhtml", false)).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void resourcesMayBeStored() {
        assertThat(SecurityHeaders.headers("/jakarta.faces.resource/css/hongchuang.css.xhtml", true))
                .doesNotContainKey("Cache-Control");
    }

    @Test
    void theApiRunsNoContent() {
        assertThat(SecurityHeaders.headers("/api/me", true).get("Content-Security-Policy"))
                .startsWith("default-src 'none'");
    }

    @Test
    void filesMayHaveTwentyMegabytesAndFormsLess() {
        assertThat(SizeLimit.megabytes("multipart/form-data; boundary=x")).isEqualTo(21);
        assertThat(SizeLimit.megabytes("application/json")).isEqualTo(3);
        assertThat(SizeLimit.megabytes(null)).isEqualTo(3);
    }

    @Test
    void whatAnotherSiteSendsIsRefused() {
        assertThat(SameOrigin.isOurs("https://evil.example", null, "hc.example"))
                .isFalse();
        assertThat(SameOrigin.isOurs("null", null, "hc.example")).isFalse();
        assertThat(SameOrigin.isOurs(null, "cross-site", "hc.example")).isFalse();
        assertThat(SameOrigin.isOurs(null, "same-site", "hc.example")).isFalse();
        assertThat(SameOrigin.isOurs("https://hc.example:9443", "same-origin", "hc.example"))
                .isTrue();
        assertThat(SameOrigin.isOurs("https://hc.example:9443", null, "hc.example"))
                .isTrue();
        assertThat(SameOrigin.isOurs(null, null, "hc.example")).isTrue();
    }
}
