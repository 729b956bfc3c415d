package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFactsTest {

    private final CaseFacts empty = CaseFacts.of("office", 2020, LocalDate.of(2020, 11, 5));

    @Test
    void writesOneFormOnly() {
        CaseFacts facts = empty.text("note", "\"双创\"\n\u0001")
                .number("b", "12000.00")
                .number("a", new BigDecimal("1E+3"))
                .flag("f", false)
                .date("d", LocalDate.of(2020, 1, 2))
                .score("s", "4.50");
        assertThat(facts.toJson())
                .isEqualTo("{\"dates\":{\"d\":\"2020-01-02\"},\"flags\":{\"f\":false},\"kind\":\"office\","
                        + "\"numbers\":{\"a\":\"1000\",\"b\":\"12000\"},\"on\":\"2020-11-05\","
                        + "\"scores\":{\"s\":\"4.5\"},\"texts\":{\"note\":\"\\\"双创\\\"\\n\\u0001\"},\"year\":2020}");
    }

    @Test
    void readsWhatItWrote() {
        CaseFacts facts = Samples.nanchangFacts().text("note", "工会");
        assertThat(CaseFacts.fromJson(facts.toJson())).isEqualTo(facts).hasSameHashCodeAs(facts);
        assertThat(CaseFacts.fromJson(empty.toJson())).isEqualTo(empty).isNotEqualTo(facts);
    }

    @Test
    void anotherFactLeavesTheFirstValueAlone() {
        CaseFacts more = empty.flag("f", true);
        assertThat(empty.values()).isEmpty();
        assertThat(more.values()).containsEntry("f", true);
        assertThatThrownBy(() -> more.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1e999999999", "1e-999999999", "1.0000000001", "1000000000000000000000000", "NaN"})
    void refusesFiguresThatAreNoneOrOutOfRange(String decimal) {
        assertThatThrownBy(() -> empty.number("a", decimal)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"kind\":\"office\"}",
                "{\"dates\":{\"d\":\"soon\"},\"flags\":{},\"kind\":\"k\",\"numbers\":{},\"on\":\"2020-11-05\",\"scores\":{},\"texts\":{},\"year\":1}",
                "{\"dates\":{},\"flags\":{},\"kind\":\"k\",\"numbers\":{\"a\":\"1e999999999\"},\"on\":\"2020-11-05\",\"scores\":{},\"texts\":{},\"year\":1}",
                "{\"dates\":{},\"flags\":{\"a\":null},\"kind\":\"k\",\"numbers\":{},\"on\":\"2020-11-05\",\"scores\":{},\"texts\":{},\"year\":1}",
                "{\"dates\":{},\"flags\":{},\"kind\":\"k\",\"numbers\":{},\"on\":\"2020-11-05\",\"scores\":{},\"texts\":{},\"year\":1} x"
            })
    void refusesOtherJson(String json) {
        assertThatThrownBy(() -> CaseFacts.fromJson(json)).isInstanceOf(IllegalArgumentException.class);
    }
}
