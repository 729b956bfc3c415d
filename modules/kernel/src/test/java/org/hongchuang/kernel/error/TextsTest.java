package org.hongchuang.kernel.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void chineseIsTheDefaultWhateverTheMachineSpeaks() {
        assertThat(Texts.of(Locale.FRENCH, new NotFound("A-1"))).startsWith("没有找到“A-1”");
    }

    @Test
    void englishIsThereToo() {
        assertThat(Texts.of(Locale.ENGLISH, new NotFound("A-1"))).startsWith("“A-1” was not found");
    }

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(Texts.of(Locale.ENGLISH, "kernel.no-such-thing")).isEqualTo("??kernel.no-such-thing??");
    }
}
