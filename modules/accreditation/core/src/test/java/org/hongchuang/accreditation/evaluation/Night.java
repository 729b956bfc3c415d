package org.hongchuang.accreditation.evaluation;

import java.util.List;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.EvaluationWork;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunView;

/** A house with its evaluation crew, as the jobs of the night meet it. */
public final class Night {
    public final House house;

    public Night(int cases, int chunkSize, Class<?>... more) {
        house = new House(desks(more));
        house.put(ChunkSize.class, new ChunkSize(chunkSize));
        ChunkEvaluation real = house.bean(ChunkEvaluation.class);
        house.put(ChunkEvaluation.class, new ChunkEvaluation() {
            @Override
            public void evaluate(long chunk) {
                house.run(() -> real.evaluate(chunk));
            }
        });
        Portfolio.named(house, cases);
        house.becomeSystem();
    }

    private static Class<?>[] desks(Class<?>... more) {
        List<Class<?>> desks = new java.util.ArrayList<>(
                List.of(EvaluationDesk.class, EvaluationCrew.class, Portfolio.desk("facts.FactsReader")));
        desks.addAll(List.of(more));
        return desks.toArray(Class<?>[]::new);
    }

    public RunView start(RunCause cause) {
        return house.in(() -> house.bean(Evaluations.class).start(2026, cause));
    }

    public EvaluationWork work() {
        return house.bean(EvaluationWork.class);
    }

    public RunView look(RunView run) {
        return house.bean(Evaluations.class).run(run.id());
    }

    /** A whole run, every chunk evaluated. */
    public RunView pass(RunCause cause) {
        RunView run = start(cause);
        work().claimUnsent(100).forEach(work()::evaluate);
        return look(run);
    }

    public int count(String table) {
        return Integer.parseInt(house.value("select count(*) from " + table));
    }
}
