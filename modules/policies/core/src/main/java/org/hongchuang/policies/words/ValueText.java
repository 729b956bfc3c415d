package org.hongchuang.policies.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.kernel.text.Writing;

/** Says a value of an edition as a text: amounts, days, constants, ids of other things, phrases of several values. */
final class ValueText {
    static final Set<String> FORMULAS = Set.of("when", "award", "derive");

    private static final Set<String> MONEY = Set.of("amount", "quota");
    private static final Set<String> YEARS = Set.of("year", "from", "to");
    private static final Set<String> NOT_PART_OF_A_PHRASE = Set.of("cite", "rulings", "id");

    private final Index index;
    private final FormulaWords formulas;
    private final Locale language;

    ValueText(JsonNode content, Index index, Locale language) {
        this.index = index;
        this.formulas = new FormulaWords(content, language);
        this.language = language;
    }

    /** What a key is called where it stands. */
    String key(String parent, String key) {
        return find("policies.key." + parent + "." + key)
                .or(() -> find("policies.key." + key))
                .orElse(key);
    }

    String say(String parent, String key, JsonNode value) {
        if (key.equals("cite")) {
            return cite(value);
        } else if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(each -> say(parent, key, each))
                    .collect(Collectors.joining(text("policies.document.list")));
        } else if (value.size() == 2 && value.has("zh") && value.has("en")) {
            return Names.in(language, value);
        } else if (value.isObject()) {
            return phrase(key, value);
        } else if (value.isNumber()) {
            return number(key, value.decimalValue());
        } else if (value.isBoolean()) {
            return text(value.booleanValue() ? "policies.formula.yes" : "policies.formula.no");
        }
        return word(key, value.asText());
    }

    private static String number(String key, BigDecimal number) {
        if (MONEY.contains(key)) {
            return Writing.money(number);
        }
        return YEARS.contains(key) ? number.toPlainString() : Writing.number(number);
    }

    private String word(String key, String text) {
        if (FORMULAS.contains(key)) {
            return formulas.say(text);
        } else if (text.matches("[A-Z][A-Z_]+")) {
            return find("policies.value." + key + "." + text)
                    .or(() -> find("policies.value." + text))
                    .orElse(text);
        } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Writing.date(LocalDate.parse(text), language);
        } else if (text.matches("\\d\\d-\\d\\d")) {
            return text(
                    "policies.document.month-day",
                    Integer.toString(Integer.parseInt(text.substring(0, 2))),
                    Integer.toString(Integer.parseInt(text.substring(3))));
        }
        return Index.refers(key) ? index.label(key, text) : text;
    }

    /** An object as a phrase: {@code months: 3} is 3 个月. */
    private String phrase(String parent, JsonNode object) {
        List<String> parts = new ArrayList<>();
        object.properties().stream()
                .filter(child -> !NOT_PART_OF_A_PHRASE.contains(child.getKey()))
                .forEach(child -> parts.add(part(parent, child.getKey(), child.getValue())));
        String said = String.join(text("policies.document.clause"), parts);
        return object.has("cite") ? text("policies.document.cited", said, cite(object.path("cite"))) : said;
    }

    private String part(String parent, String key, JsonNode value) {
        String said = say(parent, key, value);
        return find("policies.phrase." + parent + "." + key)
                .or(() -> find("policies.phrase." + key))
                .map(pattern -> pattern.replace("{0}", said))
                .orElseGet(() -> text("policies.document.named", key(parent, key), said));
    }

    private String cite(JsonNode cite) {
        return cite.isTextual()
                ? cite.textValue()
                : text(
                        "policies.document.cited",
                        cite.path("article").asText(),
                        cite.path("note").asText());
    }

    private String text(String key, Object... values) {
        return Texts.of(language, key, values);
    }

    private Optional<String> find(String key) {
        return Texts.find(language, key);
    }
}
