package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;

/** Turns the checked tree of an edition file into records. */
final class PolicyBinder {

    /** What each reading replaces stays in the tree; everything else unknown was refused by the schema. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addDeserializer(LocalDate.class, new DayReader())
                    .addDeserializer(MonthDay.class, new MonthDayReader())
                    .addDeserializer(Cite.class, new CiteReader()))
            .build();

    private PolicyBinder() {}

    static Policy bind(JsonNode tree) {
        try {
            return MAPPER.treeToValue(tree, Policy.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The edition passed all checks and yet cannot be read", e);
        }
    }

    private static final class DayReader extends StdScalarDeserializer<LocalDate> {
        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }

    private static final class MonthDayReader extends StdScalarDeserializer<MonthDay> {
        MonthDayReader() {
            super(MonthDay.class);
        }

        @Override
        public MonthDay deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return MonthDay.parse("--" + parser.getText());
        }
    }

    private static final class CiteReader extends StdScalarDeserializer<Cite> {
        CiteReader() {
            super(Cite.class);
        }

        @Override
        public Cite deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode node = context.readTree(parser);
            return node.isTextual()
                    ? new Cite(node.textValue(), null)
                    : new Cite(node.path("article").asText(), node.path("note").asText());
        }
    }
}
