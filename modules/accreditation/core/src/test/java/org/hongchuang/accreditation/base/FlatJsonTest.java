package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES =
            List.of("area", "户名", "a \"quoted\" one", "jobs", "jobs_before", "on", "", "back\\slash", "unused");
    private static final List<String> TEXTS = List.of(
            "", "12", "079.50", "-3", ".5", "5.", "true", "红谷滩\n\"新区\"", "😀\\", "2024-06-20", "{[,]}", "\u0001");

    @ParameterizedTest
    @ValueSource(longs = {1, 2026})
    void whateverOrderTheNamesComeInItReadsWhatAJsonLibraryReads(long seed) throws Exception {
        Random random = new Random(seed);
        FlatJson<String> flat = new FlatJson<>(name -> name.equals("unused") ? null : name);
        for (int i = 0; i < 2_000; i++) {
            ObjectNode object = object(random);
            String text = random.nextBoolean() ? object.toString() : object.toPrettyString();
            assertThat(texts(flat, text)).as(text).isEqualTo(expected(object));
        }
    }

    @Test
    void numbersAreReadWithoutATextInBetween() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        new FlatJson<String>(name -> name)
                .each(
                        "{\"a\":\"12.50\",\"b\": 7 ,\"c\":\"-1\",\"d\":\"1 2\",\"e\":\"1234567890123456789\",\"f\":true,\"g\":\"\"}"
                                .getBytes(StandardCharsets.UTF_8),
                        (name, value) -> numbers.put(name, value.number()));

        assertThat(numbers.get("a")).isEqualTo(new BigDecimal("12.50"));
        assertThat(numbers.get("b")).isEqualTo(new BigDecimal("7"));
        assertThat(numbers).containsKeys("c", "d", "e", "f", "g");
        assertThat(numbers.values().stream().filter(number -> number != null)).hasSize(2);
    }

    @Test
    void aNumberOfABillionPlacesIsNotWrittenOut() {
        assertThat(texts(new FlatJson<>(name -> name), "{\"a\":1e999999999}")).containsEntry("a", "1E+999999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "[]", "3", "{", "{\"a\"", "{\"a\" 3}", "{\"a\":", "{\"a\":\"3", "{\"a\":3"})
    void whatIsNoObjectIsRefused(String text) {
        assertThatThrownBy(() -> texts(new FlatJson<>(name -> name), text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> texts(FlatJson<String> flat, String object) {
        Map<String, String> texts = new LinkedHashMap<>();
        flat.each(object.getBytes(StandardCharsets.UTF_8), (name, value) -> texts.put(name, value.text()));
        return texts;
    }

    private static Map<String, String> expected(ObjectNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties().forEach(each -> {
            JsonNode value = each.getValue();
            if (value.isValueNode() && !value.isNull() && !each.getKey().equals("unused")) {
                texts.put(each.getKey(), value.isNumber() ? value.decimalValue().toPlainString() : value.asText());
            }
        });
        return texts;
    }

    private static ObjectNode object(Random random) {
        ObjectNode object = JSON.createObjectNode();
        List<String> names = new ArrayList<>(NAMES);
        if (random.nextInt(5) == 0) {
            Collections.shuffle(names, random);
        }
        for (String name : names) {
            if (random.nextInt(4) > 0) {
                put(object, name, random);
            }
        }
        return object;
    }

    private static void put(ObjectNode object, String name, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> object.put(name, random.nextBoolean());
            case 1 -> object.put(name, random.nextInt());
            case 2 -> object.put(name, BigDecimal.valueOf(random.nextInt(), 1 + random.nextInt(4)));
            case 3 -> object.putNull(name);
            case 4 -> object.putObject(name).put("in", TEXTS.get(random.nextInt(TEXTS.size())));
            case 5 -> object.putArray(name).add("]").addArray().add(3);
            default -> object.put(name, TEXTS.get(random.nextInt(TEXTS.size())));
        }
    }
}
