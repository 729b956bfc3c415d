package org.hongchuang.accreditation.web.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Packing;
import org.hongchuang.rulebook.PolicyExample;
import org.hongchuang.rulebook.Receipt;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A receipt's page says of every worked example what the example says, after the facts went through the store's form. */
class ExamplesOnScreenTest {
    private static final List<String> REGIMES = List.of("nanchang-bases", "guizhou-bases", "ganzhou-bases");
    private static final List<ResourceBundle> LANGUAGES = List.of(
            ResourceBundle.getBundle("org.hongchuang.accreditation.messages", Locale.ROOT),
            ResourceBundle.getBundle("org.hongchuang.accreditation.messages", Locale.ENGLISH));

    @TestFactory
    List<DynamicTest> thePageSaysWhatTheExampleSays() throws IOException {
        return PolicyExample.files(Path.of("../../rulebook/policies")).stream()
                .filter(file -> REGIMES.contains(PolicyExample.rulebook(file)))
                .map(file -> dynamicTest(
                        PolicyExample.rulebook(file) + "/" + file.getFileName(), () -> check(PolicyExample.read(file))))
                .toList();
    }

    private static void check(PolicyExample example) {
        if (example.refused()) {
            return;
        }
        Edition edition = example.edition();
        Receipt receipt = edition.evaluate(stored(edition, example.caseFacts(edition)));
        List<ReceiptSection> sections = ReceiptSection.of(receipt, new ReceiptText(edition));
        sections.forEach(ExamplesOnScreenTest::inWords);
        Map<String, Map<String, ReceiptLine>> page = sections.stream()
                .collect(Collectors.toMap(ReceiptSection::id, section -> section.lines().stream()
                        .collect(Collectors.toMap(ReceiptLine::id, Function.identity()))));
        example.expected().properties().forEach(entry -> compare(page, entry.getKey(), entry.getValue()));
    }

    private static CaseFacts stored(Edition edition, CaseFacts facts) {
        Packing packing = edition.packing();
        return packing.facts(packing.facts(facts), facts.year(), facts.on());
    }

    private static void inWords(ReceiptSection section) {
        for (ResourceBundle language : LANGUAGES) {
            assertThat(language.getString(section.title())).isNotBlank();
            section.lines().forEach(line -> assertThat(language.getString(section.verdicts() + "." + line.verdict()))
                    .isNotBlank());
        }
    }

    private static void compare(Map<String, Map<String, ReceiptLine>> page, String key, JsonNode expected) {
        switch (key) {
            case "eligibility", "consequences", "subsidies", "loans", "targets", "renewal" ->
                expected.properties()
                        .forEach(rule -> assertThat(verdict(page.getOrDefault(key, Map.of()), rule.getKey()))
                                .as(rule.getKey())
                                .isEqualTo(rule.getValue().textValue()));
            case "points" ->
                expected.properties().forEach(item -> {
                    ReceiptLine line = page.get("items").get(item.getKey());
                    assertThat(line.points() == null ? "unknown" : line.points().toPlainString())
                            .as(item.getKey())
                            .isEqualTo(item.getValue().asText());
                });
            case "amounts" ->
                expected.properties().forEach(subsidy -> assertThat(
                                page.get("subsidies").get(subsidy.getKey()).amount())
                        .as(subsidy.getKey())
                        .isEqualByComparingTo(subsidy.getValue().decimalValue()));
            default -> {
                // what a receipt does not show, such as ranks and stages
            }
        }
    }

    private static String verdict(Map<String, ReceiptLine> lines, String rule) {
        return lines.containsKey(rule) ? lines.get(rule).verdict() : "none";
    }
}
