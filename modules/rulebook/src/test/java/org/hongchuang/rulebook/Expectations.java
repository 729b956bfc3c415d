package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hongchuang.rulebook.instalment.Instalment;
import org.hongchuang.rulebook.instalment.InstalmentPath;

/** What an example expects of a receipt, key by key. */
final class Expectations {

    private final Edition edition;
    private final Receipt receipt;
    private final Map<String, CaseFacts> contestants;
    private final DocumentExpectations document;

    Expectations(Edition edition, Receipt receipt, Map<String, CaseFacts> contestants) {
        this.edition = edition;
        this.receipt = receipt;
        this.contestants = contestants;
        this.document = new DocumentExpectations(edition);
    }

    void check(String key, JsonNode expected) {
        Appraisal appraisal = receipt.appraisal();
        switch (key) {
            case "certain" -> decimal(appraisal.score().certain(), expected);
            case "attainable" -> decimal(appraisal.score().attainable(), expected);
            case "grade" -> assertThat(orElse(appraisal.gradeId(), "undecided")).isEqualTo(expected.textValue());
            case "eligibility" -> verdicts(receipt.eligibility(), expected);
            case "consequences" -> verdicts(receipt.consequences(), expected);
            case "subsidies" -> verdicts(receipt.subsidies(), expected);
            case "loans" -> verdicts(receipt.loans(), expected);
            case "targets" -> verdicts(receipt.targets(), expected);
            case "renewal" -> verdicts(receipt.renewal(), expected);
            case "points" -> each(expected, this::points);
            case "targetStates" -> each(expected, this::targetState);
            case "due" -> each(expected, this::due);
            case "banYears" -> each(expected, this::banYears);
            case "banLastDay" -> banLastDay(expected);
            case "banKinds" -> each(expected, this::banKinds);
            case "banCovers" -> each(expected, this::banCovers);
            case "amounts" -> each(expected, this::amount);
            case "reached" -> each(expected, this::reached);
            case "calculated" -> each(expected, this::calculated);
            case "instalments" -> each(expected, this::instalments);
            case "missing" -> missing(expected);
            case "ranks" ->
                each(expected, (id, rank) -> assertThat(orElse(ranked(id).rank(), "open"))
                        .as(id)
                        .isEqualTo(rank.asText()));
            case "best" ->
                each(
                        expected,
                        (id, best) -> assertThat(ranked(id).best()).as(id).hasToString(best.textValue()));
            default -> document.check(key, expected);
        }
    }

    static void each(JsonNode expected, BiConsumer<String, JsonNode> check) {
        expected.properties().forEach(entry -> check.accept(entry.getKey(), entry.getValue()));
    }

    /** {@code none}: the rule is not for this kind of case. */
    private static void verdicts(List<? extends Outcome> outcomes, JsonNode expected) {
        each(expected, (id, verdict) -> assertThat(outcomes.stream()
                        .filter(outcome -> outcome.id().equals(id))
                        .map(outcome -> outcome.verdict().name())
                        .findFirst()
                        .orElse("none"))
                .as(id)
                .isEqualTo(verdict.textValue()));
    }

    private void points(String id, JsonNode points) {
        assertThat(orElse(outcome(receipt.appraisal().items(), id).points(), "unknown"))
                .as(id)
                .isEqualTo(points.asText());
    }

    private void banYears(String id, JsonNode years) {
        ConsequenceOutcome rule = outcome(receipt.consequences(), id);
        assertThat(rule.banPermanent() ? "permanent" : orElse(rule.banYears(), "none"))
                .as(id)
                .isEqualTo(years.asText());
    }

    private void targetState(String id, JsonNode state) {
        assertThat(outcome(receipt.targets(), id).state()).as(id).hasToString(state.textValue());
    }

    private void due(String id, JsonNode day) {
        assertThat(orElse(outcome(receipt.targets(), id).due(), "none")).as(id).isEqualTo(day.textValue());
    }

    private void banLastDay(JsonNode expected) {
        assertThat(outcome(receipt.consequences(), expected.path("rule").textValue())
                        .banLastDay(LocalDate.parse(expected.path("withdrawn").textValue())))
                .hasToString(expected.path("day").textValue());
    }

    private void banKinds(String id, JsonNode kinds) {
        assertThat(outcome(receipt.consequences(), id).banKinds()).as(id).isEqualTo(texts(kinds));
    }

    private void banCovers(String id, JsonNode subjects) {
        assertThat(outcome(receipt.consequences(), id).banCovers().stream().map(Enum::name))
                .as(id)
                .containsExactlyElementsOf(texts(subjects));
    }

    private void amount(String id, JsonNode yuan) {
        assertThat(outcome(receipt.subsidies(), id).amount()).isEqualByComparingTo(yuan.decimalValue());
    }

    private void reached(String id, JsonNode figure) {
        decimal(outcome(receipt.targets(), id).reached(), figure);
    }

    private void calculated(String id, JsonNode expected) {
        CalculatedOutcome outcome = outcome(receipt.calculated(), id);
        each(expected, (key, value) -> {
            switch (key) {
                case "verdict" -> assertThat(outcome.verdict()).hasToString(value.textValue());
                case "amount" -> decimal(outcome.amount(), value);
                default -> throw new IllegalArgumentException("Unknown expectation: " + key);
            }
        });
    }

    private void instalments(String id, JsonNode expected) {
        InstalmentOutcome outcome = outcome(receipt.instalments(), id);
        InstalmentPath path = outcome.path();
        each(expected, (key, value) -> {
            switch (key) {
                case "verdict" -> assertThat(outcome.verdict()).hasToString(value.textValue());
                case "due" -> decimal(outcome.amount(), value);
                case "state" -> assertThat(path.state()).hasToString(value.textValue());
                case "paid" -> decimal(path.paid(), value);
                case "years" ->
                    assertThat(path.years().stream().map(Instalment::pays).map(BigDecimal::intValueExact))
                            .containsExactlyElementsOf(ints(value));
                case "next" -> {
                    assertThat(path.next()).hasSize(value.size());
                    each(
                            value,
                            (result, yuan) -> decimal(path.next().get(result).pays(), yuan));
                }
                default -> throw new IllegalArgumentException("Unknown expectation: " + key);
            }
        });
    }

    private void missing(JsonNode expected) {
        List<Outcome> all = Stream.of(
                        receipt.eligibility(),
                        receipt.appraisal().items(),
                        receipt.consequences(),
                        receipt.subsidies(),
                        receipt.loans(),
                        receipt.calculated(),
                        receipt.targets(),
                        receipt.renewal())
                .<Outcome>flatMap(List::stream)
                .toList();
        String rule = expected.path("rule").asText(expected.path("instalments").asText());
        assertThat(outcome(expected.has("instalments") ? List.<Outcome>copyOf(receipt.instalments()) : all, rule)
                        .missing())
                .isEqualTo(texts(expected.path("metrics")));
    }

    private Ranked ranked(String id) {
        return edition.rank(contestants).stream()
                .filter(each -> each.caseId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static void decimal(BigDecimal actual, JsonNode expected) {
        if (expected.isNumber()) {
            assertThat(actual).isNotNull().isEqualByComparingTo(expected.decimalValue());
        } else {
            assertThat(orElse(actual, "unknown")).isEqualTo(expected.asText());
        }
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<Integer> ints(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::intValue)
                .toList();
    }

    private static <T extends Outcome> T outcome(List<T> outcomes, String id) {
        return outcomes.stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no outcome '" + id + "'"));
    }

    private static String orElse(Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }
}
