package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.kernel.calendar.WorkingDays;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.task.Basis;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.rulebook.Act;
import org.hongchuang.rulebook.Deadline;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Step;
import org.jspecify.annotations.Nullable;

/** Until when a step of a case is to be taken, as its edition has it. */
@ApplicationScoped
class StepDeadlines {
    private static final Map<CaseCommand, Act> ACTS = new EnumMap<>(Map.of(
            CaseCommand.RECOMMEND, Act.RECOMMEND,
            CaseCommand.VERIFY, Act.VERIFY,
            CaseCommand.APPROVE, Act.DECIDE,
            CaseCommand.NAME, Act.NAME));

    @Inject
    private GoverningEditions editions;

    @Inject
    private WorkingDays workingDays;

    /** @param basis what of the edition it rests on; null where the federation set it itself */
    record LastDay(LocalDate day, @Nullable Basis basis) {
        boolean house() {
            return basis == null;
        }
    }

    /**
     * @param orgPath of the case
     * @param since when the case came to the step; that day is not counted
     * @param terms what federations set themselves, for steps whose policy sets no time
     * @return null where nobody sets a time, or working days go into a year whose holidays are not published yet
     */
    @Nullable
    LastDay of(CaseDays found, String kind, String orgPath, CaseCommand command, Instant since, TermsAtHand terms) {
        Act act = ACTS.get(command);
        if (act == null) {
            return null;
        }
        LocalDate day = LocalDate.ofInstant(since, Clocks.SHANGHAI);
        Edition edition = editions.ofAccreditation(found);
        for (Step step : edition.policy().procedureOf(kind)) {
            Deadline deadline = step.deadline();
            if (step.act() == act && deadline != null && !deadline.perDecision()) {
                LocalDate last = lastDay(deadline, day);
                return last == null ? null : new LastDay(last, basis(edition, step));
            }
        }
        Integer own = terms.of(orgPath, command);
        LocalDate last = own == null ? null : plus(day, own);
        return last == null ? null : new LastDay(last, null);
    }

    private static Basis basis(Edition edition, Step step) {
        return new Basis(step.cite().article(), edition.id().toString(), step.id());
    }

    private @Nullable LocalDate plus(LocalDate day, int days) {
        try {
            return workingDays.plus(day, days);
        } catch (Rejection unknownYear) {
            return null;
        }
    }

    private @Nullable LocalDate lastDay(Deadline deadline, LocalDate since) {
        try {
            return deadline.lastDay(since, workingDays::isWorkingDay);
        } catch (Rejection unknownYear) {
            return null;
        }
    }
}
