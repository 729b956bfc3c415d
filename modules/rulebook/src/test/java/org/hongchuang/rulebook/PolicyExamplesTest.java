package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example that lies beside the editions. */
class PolicyExamplesTest {

    @TestFactory
    List<DynamicTest> everyExampleComesOutAsExpected() throws IOException {
        return examples().stream()
                .map(file -> dynamicTest(
                        PolicyExample.rulebook(file) + "/" + file.getFileName(),
                        file.toUri(),
                        () -> check(PolicyExample.read(file))))
                .toList();
    }

    @Test
    void everyRulebookHasAtLeastFifteenExamples() throws IOException {
        Map<String, Long> examples = examples().stream()
                .collect(Collectors.groupingBy(PolicyExample::rulebook, TreeMap::new, Collectors.counting()));
        for (Edition edition : Rulebooks.bundled().editions()) {
            assertThat(examples.getOrDefault(edition.id().rulebook(), 0L))
                    .as(edition.id().rulebook())
                    .isGreaterThanOrEqualTo(15);
        }
    }

    private static List<Path> examples() throws IOException {
        return PolicyExample.files(Path.of("policies"));
    }

    private static void check(PolicyExample example) {
        Edition edition = example.edition();
        CaseFacts facts = example.caseFacts(edition);
        assertThat(example.expected().properties()).as(example.situation()).isNotEmpty();
        if (example.refused()) {
            assertThatThrownBy(() -> edition.evaluate(facts)).isInstanceOf(UnfitFacts.class);
            return;
        }
        Receipt receipt = edition.evaluate(facts);
        assertThat(edition.evaluate(CaseFacts.fromJson(facts.toJson())).toCanonicalJson())
                .as("replay")
                .isEqualTo(receipt.toCanonicalJson());
        Expectations expectations = new Expectations(edition, receipt, example.contestants(edition));
        example.expected().properties().forEach(entry -> expectations.check(entry.getKey(), entry.getValue()));
    }
}
