package org.hongchuang.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CredentialsTest {
    @Test
    void readsNameAndPasswordWithColonsAndHanCharacters() {
        assertThat(Credentials.basic("Basic " + encoded("Li.Wei:密:码"))).contains(new Credentials("li.wei", "密:码"));
    }

    @Test
    void takesNothingFromBrokenHeaders() {
        assertThat(Credentials.basic(null)).isEmpty();
        assertThat(Credentials.basic("Bearer x")).isEmpty();
        assertThat(Credentials.basic("Basic ###")).isEmpty();
        assertThat(Credentials.basic("Basic " + encoded("nocolon"))).isEmpty();
        assertThat(Credentials.basic("Basic " + encoded(":noname"))).isEmpty();
    }

    @Test
    void neverWritesThePassword() {
        assertThat(new Credentials("li", "secret").toString()).doesNotContain("secret");
    }

    private static String encoded(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
