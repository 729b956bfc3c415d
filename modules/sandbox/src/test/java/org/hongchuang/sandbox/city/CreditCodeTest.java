package org.hongchuang.sandbox.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditCodeTest {
    @Test
    void checksAsTheStandardsExampleDoes() {
        assertThat(CreditCode.check("91350100M000100Y4")).isEqualTo('3');
    }

    @Test
    void madeUpCodesHaveEighteenPlaces() {
        assertThat(CreditCode.of("360103", 1)).matches("91360103X0000001[0-9X][0-9A-Y]");
        assertThat(CreditCode.of("360103", 1)).isNotEqualTo(CreditCode.of("360103", 2));
    }
}
