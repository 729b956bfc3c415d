package org.hongchuang.rulebook.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.util.BigDecimalComparator;
import org.hongchuang.rulebook.Appraisal;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.ItemOutcome;
import org.hongchuang.rulebook.Outcome;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared does the same work: every contestant says the same about thousands of bases. */
class AgreementTest {

    private final List<CaseFacts> bases = RandomBases.facts(7, 5_000);

    @Test
    void handWrittenJavaSaysWhatTheEngineSays() {
        for (CaseFacts facts : bases) {
            Receipt receipt = RandomBases.EDITION.evaluate(facts);
            HandWritten.Evaluation byHand = HandWritten.evaluate(new BaseFigures(facts));
            assertSame(receipt.appraisal(), byHand.appraisal(), facts);
            assertSame(receipt.eligibility(), byHand.eligibility(), facts);
            assertSame(receipt.consequences(), byHand.consequences(), facts);
            assertSame(receipt.subsidies(), byHand.subsidies(), facts);
            assertSame(receipt.loans(), byHand.loans(), facts);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubric-decision-per-item.dmn", "rubric-one-decision.dmn"})
    void dmnGivesThePointsTheEngineGives(String file) {
        DmnRubric dmn = new DmnRubric(file);
        for (CaseFacts facts : bases) {
            Appraisal appraisal = RandomBases.EDITION.appraise(facts);
            Map<?, ?> given = dmn.appraise(facts);
            for (ItemOutcome item : appraisal.items()) {
                assertThat((BigDecimal) given.get(item.id()))
                        .as("%s of %s", item.id(), facts)
                        .isEqualByComparingTo(item.points());
            }
            assertThat((BigDecimal) given.get("total"))
                    .isEqualByComparingTo(appraisal.score().certain());
            assertThat(given.get("grade")).isEqualTo(appraisal.gradeId());
        }
    }

    @Test
    void theBasesReachEveryGrade() {
        assertThat(bases.stream().map(base -> RandomBases.EDITION.appraise(base).gradeId()))
                .contains("below_good", "good", "excellent");
    }

    private static void assertSame(Appraisal engine, HandWritten.Appraisal byHand, CaseFacts facts) {
        assertThat(engine.items().stream().map(item -> Objects.requireNonNull(item.points())))
                .as("points of %s", facts)
                .usingElementComparator(BigDecimalComparator.BIG_DECIMAL_COMPARATOR)
                .containsExactly(byHand.points());
        assertThat(byHand.total()).isEqualByComparingTo(engine.score().certain());
        assertThat(byHand.grade()).isEqualTo(engine.gradeId());
    }

    private static void assertSame(List<? extends Outcome> engine, boolean[] byHand, CaseFacts facts) {
        assertThat(byHand).as("verdicts of %s", facts).hasSize(engine.size());
        for (int i = 0; i < byHand.length; i++) {
            assertThat(engine.get(i).verdict())
                    .as("%s of %s", engine.get(i).id(), facts)
                    .isEqualTo(byHand[i] ? Verdict.MET : Verdict.NOT_MET);
        }
    }
}
