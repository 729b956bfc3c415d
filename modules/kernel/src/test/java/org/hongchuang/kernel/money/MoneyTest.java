package org.hongchuang.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @Test
    void refusesFractionsOfAFen() {
        assertThatThrownBy(() -> Money.of("0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void roundsHalfUpOnlyWhenAsked() {
        assertThat(Money.rounded(new BigDecimal("0.125"))).isEqualTo(Money.of("0.13"));
    }

    @Test
    void equalsByAmountWhateverTheScaleItCameIn() {
        assertThat(Money.of("200000")).isEqualTo(Money.yuan(200_000)).hasToString("200000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "0,零元整",
        "200000,贰拾万元整",
        "1000000,壹佰万元整",
        "10,壹拾元整",
        "1005.5,壹仟零伍元伍角整",
        "0.05,伍分",
        "0.5,伍角整",
        "101.01,壹佰零壹元零壹分",
        "100001000,壹亿零壹仟元整",
        "20050000.32,贰仟零伍万元叁角贰分",
        "-50000,负伍万元整"
    })
    void isWrittenInCapitals(String amount, String capitals) {
        assertThat(Money.of(amount).inCapitals()).isEqualTo(capitals);
    }
}
