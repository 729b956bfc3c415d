package org.hongchuang.rulebook;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON form of {@link CaseFacts}: values grouped by type, so that it can be read without the edition. */
final class FactsJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    /** Left out where there are none. */
    private static final String RESULTS = "results";

    private FactsJson() {}

    private record Document(
            Map<String, String> dates,
            Map<String, Boolean> flags,
            String kind,
            Map<String, String> numbers,
            String on,
            Map<Integer, String> results,
            Map<String, String> scores,
            Map<String, String> texts,
            int year) {}

    static Map<String, Object> toTree(CaseFacts facts) {
        Map<String, Object> tree = new HashMap<>();
        tree.put("dates", ofType(facts, LocalDate.class));
        tree.put("flags", ofType(facts, Boolean.class));
        tree.put("kind", facts.kind());
        tree.put("numbers", ofType(facts, BigDecimal.class));
        tree.put("on", facts.on().toString());
        tree.put("scores", facts.scores());
        tree.put("texts", ofType(facts, String.class));
        tree.put("year", facts.year());
        if (!facts.results().isEmpty()) {
            tree.put(RESULTS, facts.results());
        }
        return tree;
    }

    private static SortedMap<String, Object> ofType(CaseFacts facts, Class<?> type) {
        SortedMap<String, Object> values = new TreeMap<>(facts.values());
        values.values().removeIf(value -> !type.isInstance(value));
        return values;
    }

    static CaseFacts read(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            if (tree instanceof ObjectNode facts && !facts.has(RESULTS)) {
                facts.putObject(RESULTS);
            }
            return facts(JSON.treeToValue(tree, Document.class));
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("Not the JSON form of case facts", e);
        }
    }

    private static CaseFacts facts(@Nullable Document document) {
        if (document == null) {
            throw new IllegalArgumentException("Not the JSON form of case facts");
        }
        SortedMap<String, Object> values = new TreeMap<>(document.flags());
        document.texts().forEach(values::put);
        document.numbers().forEach((id, number) -> values.put(id, Figures.parse(number)));
        document.dates().forEach((id, date) -> values.put(id, LocalDate.parse(date)));
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        document.scores().forEach((id, points) -> scores.put(id, Figures.parse(points)));
        return new CaseFacts(
                document.kind(),
                document.year(),
                LocalDate.parse(document.on()),
                values,
                scores,
                new TreeMap<>(document.results()));
    }
}
