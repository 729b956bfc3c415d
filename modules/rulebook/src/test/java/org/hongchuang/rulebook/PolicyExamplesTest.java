package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example that lies beside the editions. */
class PolicyExamplesTest {

    @TestFactory
    List<DynamicTest> everyExampleComesOutAsExpected() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("policies"))) {
            List<Path> examples = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> file.getParent().endsWith("examples"))
                    .sorted()
                    .toList();
            assertThat(examples).hasSizeGreaterThan(15);
            return examples.stream()
                    .map(file -> dynamicTest(
                            file.getFileName().toString(), file.toUri(), () -> check(PolicyExample.read(file))))
                    .toList();
        }
    }

    private static void check(PolicyExample example) {
        Edition edition = example.edition();
        Receipt receipt = edition.evaluate(example.caseFacts(edition));
        assertThat(example.expected().properties()).as(example.situation()).isNotEmpty();
        for (Map.Entry<String, JsonNode> entry : example.expected().properties()) {
            check(receipt, entry.getKey(), entry.getValue());
        }
    }

    private static void check(Receipt receipt, String key, JsonNode expected) {
        Appraisal appraisal = receipt.appraisal();
        switch (key) {
            case "certain" -> assertThat(appraisal.score().certain()).isEqualByComparingTo(expected.decimalValue());
            case "attainable" ->
                assertThat(appraisal.score().attainable()).isEqualByComparingTo(expected.decimalValue());
            case "grade" -> assertThat(orElse(appraisal.gradeId(), "undecided")).isEqualTo(expected.textValue());
            case "eligibility" -> verdicts(receipt.eligibility(), expected);
            case "consequences" -> verdicts(receipt.consequences(), expected);
            case "subsidies" -> verdicts(receipt.subsidies(), expected);
            case "loans" -> verdicts(receipt.loans(), expected);
            case "points" -> points(appraisal, expected);
            case "banYears" -> banYears(receipt, expected);
            case "amounts" -> amounts(receipt, expected);
            case "missing" -> missing(receipt, expected);
            case "lastDay" -> lastDay(receipt, expected);
            default -> throw new IllegalArgumentException("Unknown expectation: " + key);
        }
    }

    private static void verdicts(List<? extends Outcome> outcomes, JsonNode expected) {
        expected.properties()
                .forEach(entry -> assertThat(outcome(outcomes, entry.getKey()).verdict())
                        .as(entry.getKey())
                        .hasToString(entry.getValue().textValue()));
    }

    private static void points(Appraisal appraisal, JsonNode expected) {
        expected.properties().forEach(entry -> assertThat(
                        orElse(outcome(appraisal.items(), entry.getKey()).points(), "unknown"))
                .as(entry.getKey())
                .isEqualTo(entry.getValue().asText()));
    }

    private static void banYears(Receipt receipt, JsonNode expected) {
        expected.properties().forEach(entry -> assertThat(
                        orElse(outcome(receipt.consequences(), entry.getKey()).banYears(), "none"))
                .as(entry.getKey())
                .isEqualTo(entry.getValue().asText()));
    }

    private static void amounts(Receipt receipt, JsonNode expected) {
        expected.properties().forEach(entry -> assertThat(
                        outcome(receipt.subsidies(), entry.getKey()).amount())
                .isEqualByComparingTo(entry.getValue().decimalValue()));
    }

    private static void missing(Receipt receipt, JsonNode expected) {
        List<Outcome> all = Stream.of(
                        receipt.eligibility(),
                        receipt.appraisal().items(),
                        receipt.consequences(),
                        receipt.subsidies(),
                        receipt.loans())
                .<Outcome>flatMap(List::stream)
                .toList();
        List<String> metrics = new java.util.ArrayList<>();
        expected.path("metrics").forEach(metric -> metrics.add(metric.textValue()));
        assertThat(outcome(all, expected.path("rule").textValue()).missing()).isEqualTo(metrics);
    }

    private static void lastDay(Receipt receipt, JsonNode expected) {
        ConsequenceOutcome consequence =
                outcome(receipt.consequences(), expected.path("rule").textValue());
        assertThat(consequence
                        .deadline()
                        .lastDay(LocalDate.parse(expected.path("notified").textValue())))
                .hasToString(expected.path("day").textValue());
    }

    private static <T extends Outcome> T outcome(List<T> outcomes, String id) {
        return outcomes.stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String orElse(Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }
}
