package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private final Edition edition = Samples.nanchang();
    private final CaseFacts facts = Samples.nanchangFacts();

    @Test
    void replayGivesTheSameBytes() {
        Receipt receipt = edition.evaluate(facts);
        Receipt again = Rulebooks.bundled().replay(receipt.edition(), CaseFacts.fromJson(facts.toJson()));
        assertThat(again.toCanonicalJson()).isEqualTo(receipt.toCanonicalJson());
        assertThat(again.sha256()).isEqualTo(receipt.sha256()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "zh-CN"})
    void replayDoesNotDependOnTheLocale(String tag) {
        String expected = edition.evaluate(facts).toCanonicalJson();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Edition reloaded =
                    EditionLoader.load(Samples.EDITION, "sample.yaml").orThrow();
            assertThat(reloaded.hash()).isEqualTo(Samples.edition().hash());
            assertThat(edition.evaluate(CaseFacts.fromJson(facts.toJson())).toCanonicalJson())
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysWhyInOneGlance() {
        Receipt receipt = edition.evaluate(facts);
        RuleOutcome success = receipt.eligibility().stream()
                .filter(outcome -> outcome.id().equals("success"))
                .findFirst()
                .orElseThrow();
        assertThat(success.verdict()).isEqualTo(Verdict.MET);
        assertThat(success.cite().article()).isEqualTo("附件1 一（二）4");
        assertThat(success.compared())
                .containsExactly(
                        new Compared("residents", "30"),
                        new Compared("stable_residents", "21"),
                        new Compared("success_rate", "70"));
        assertThat(receipt.toCanonicalJson())
                .startsWith(
                        "{\"appraisal\":{\"attainable\":\"99.5\",\"certain\":\"20.5\",\"complete\":false,\"grade\":null,")
                .contains("\"edition\":\"nanchang-bases@2019-06-20\"", "\"editionHash\":\"" + edition.hash() + "\"");
    }

    @Test
    void manyThreadsAgree() throws Exception {
        String expected = edition.evaluate(facts).sha256();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                tasks.add(() -> edition.evaluate(facts).sha256());
            }
            for (Future<String> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
