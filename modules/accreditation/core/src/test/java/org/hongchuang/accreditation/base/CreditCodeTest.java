package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "911100001000000007"})
    void acceptsARightCheckCharacter(String body) {
        String code = body.substring(0, 17);
        long right = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .filter(check -> CreditCode.valid(code + (char) check))
                .count();
        assertThat(right).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43"})
    void knowsTheStandardsExample(String code) {
        assertThat(CreditCode.valid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43", "９1350100M000100Y43"})
    void refusesTheRest(String code) {
        assertThat(CreditCode.valid(code)).isFalse();
    }
}
