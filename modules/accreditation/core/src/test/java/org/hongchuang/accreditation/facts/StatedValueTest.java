package org.hongchuang.accreditation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.accreditation.base.FlatJson;
import org.hongchuang.rulebook.MetricType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedValueTest {
    @Test
    void whatWasStatedIsReadAsTheTypeOfTheMetric() {
        assertThat(read(MetricType.NUMBER, "\"79.5\"")).isEqualTo(new BigDecimal("79.5"));
        assertThat(read(MetricType.NUMBER, "80")).isEqualTo(new BigDecimal("80"));
        assertThat(read(MetricType.NUMBER, "-0.25")).isEqualTo(new BigDecimal("-0.25"));
        assertThat(read(MetricType.NUMBER, "\"1234567890123456789012\""))
                .isEqualTo(new BigDecimal("1234567890123456789012"));
        assertThat(read(MetricType.FLAG, "true")).isEqualTo(true);
        assertThat(read(MetricType.FLAG, "\"false\"")).isEqualTo(false);
        assertThat(read(MetricType.DATE, "\"2024-02-29\"")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read(MetricType.TEXT, "\"洪城\"")).isEqualTo("洪城");
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, \"twelve\"",
        "NUMBER, \"\"",
        "NUMBER, \" \"",
        "NUMBER, true",
        "FLAG, \"yes\"",
        "FLAG, 1",
        "DATE, \"2023-02-29\"",
        "DATE, \"2023-2-9\"",
        "DATE, \"20230209\"",
        "DATE, \"2023-0x-01\"",
        "TEXT, \"\""
    })
    void whatIsNoneOfItIsUnknown(MetricType type, String json) {
        assertThat(read(type, json)).isNull();
    }

    private static Object read(MetricType type, String json) {
        List<Object> read = new ArrayList<>();
        new FlatJson<String>(name -> name)
                .each(
                        ("{\"stated\":" + json + "}").getBytes(StandardCharsets.UTF_8),
                        (name, value) -> read.add(StatedValue.read(type, value)));
        return read.get(0);
    }
}
