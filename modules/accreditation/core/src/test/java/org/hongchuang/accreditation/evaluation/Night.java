package org.hongchuang.accreditation.evaluation;

import java.util.List;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.accreditation.api.RunWork;
import org.hongchuang.accreditation.run.RunCrew;
import org.hongchuang.accreditation.run.Workers;

/** A house with its evaluation crew, as the jobs of the night meet it. */
public final class Night {
    public static final String RULEBOOK = "nanchang-bases";

    public final House house;

    public Night(int cases, int chunkSize, Class<?>... more) {
        house = new House(desks(more));
        Workers.in(house, chunkSize);
        house.put(TermNotice.class, new TermNotice(6));
        Portfolio.named(house, cases);
        house.becomeSystem();
    }

    private static Class<?>[] desks(Class<?>... more) {
        List<Class<?>> desks =
                new java.util.ArrayList<>(List.of(EvaluationDesk.class, RunCrew.class, EvaluationChunks.class));
        desks.addAll(List.of(more));
        return desks.toArray(Class<?>[]::new);
    }

    public RunView start(RunCause cause) {
        return house.in(() -> house.bean(Evaluations.class).start(RULEBOOK, 2026, cause));
    }

    public RunWork work() {
        return house.bean(RunWork.class);
    }

    public RunView look(RunView run) {
        return house.bean(Evaluations.class).run(run.id());
    }

    /** A whole run, every chunk evaluated. */
    public RunView pass(RunCause cause) {
        RunView run = start(cause);
        work().claimUnsent(100).forEach(work()::perform);
        return look(run);
    }

    public int count(String table) {
        return Integer.parseInt(house.value("select count(*) from " + table));
    }
}
