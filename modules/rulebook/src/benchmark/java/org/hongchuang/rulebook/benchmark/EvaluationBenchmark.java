package org.hongchuang.rulebook.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hongchuang.rulebook.Appraisal;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Receipt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time per case, as a distribution: its middle says what a case costs even where others use the machine too. Each call
 * takes the next of 1,000 bases, so that no branch is learnt by heart.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 4, time = 1)
public class EvaluationBenchmark {

    private static final int CASES = 1_000;

    private final Edition edition = RandomBases.EDITION;
    private final List<CaseFacts> facts = RandomBases.facts(20190620, CASES);
    private final List<BaseFigures> figures = facts.stream().map(BaseFigures::new).toList();
    private final List<Receipt> receipts = facts.stream().map(edition::evaluate).toList();
    private final DmnRubric dmnPerItem = new DmnRubric("rubric-decision-per-item.dmn");
    private final DmnRubric dmnInOne = new DmnRubric("rubric-one-decision.dmn");
    private int next;

    private int next() {
        next = next + 1 == CASES ? 0 : next + 1;
        return next;
    }

    @Benchmark
    public Appraisal rubricByEngine() {
        return edition.appraise(facts.get(next()));
    }

    @Benchmark
    public Map<?, ?> rubricByDmnDecisionPerItem() {
        return dmnPerItem.appraise(facts.get(next()));
    }

    @Benchmark
    public Map<?, ?> rubricByDmnOneDecision() {
        return dmnInOne.appraise(facts.get(next()));
    }

    @Benchmark
    public Object rubricByHand() {
        return HandWritten.appraise(figures.get(next()));
    }

    @Benchmark
    public Receipt everythingByEngine() {
        return edition.evaluate(facts.get(next()));
    }

    @Benchmark
    public Object everythingByHandFromFacts() {
        return HandWritten.evaluate(new BaseFigures(facts.get(next())));
    }

    @Benchmark
    public Object everythingByHand() {
        return HandWritten.evaluate(figures.get(next()));
    }

    @Benchmark
    public String receiptAsJson() {
        return receipts.get(next()).toCanonicalJson();
    }
}
