package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.rulebook.StageFault.Sort;
import org.jspecify.annotations.Nullable;

/** Holds a plan of stages against the grant and the term of the title. */
final class StageRules {

    /** Stands among the missing where the document states no term. */
    private static final String TERM = "term";

    private final Policy policy;
    private final Subsidy subsidy;
    private final LocalDate namedOn;
    private final @Nullable Term term;
    private final List<StageFault> faults = new ArrayList<>();

    private StageRules(Policy policy, Subsidy subsidy, String kind, LocalDate namedOn) {
        this.policy = policy;
        this.subsidy = subsidy;
        this.namedOn = namedOn;
        Honour honour = policy.honourOf(kind);
        term = subsidy.payment() == Payment.BY_PLAN && honour != null ? honour.term() : null;
    }

    static StagesOutcome outcome(Policy policy, Subsidy subsidy, String kind, LocalDate namedOn, List<Stage> plan) {
        return new StageRules(policy, subsidy, kind, namedOn).outcome(plan);
    }

    private StagesOutcome outcome(List<Stage> plan) {
        LocalDate lastDay = term == null ? null : term.lastDay(namedOn);
        whole(plan);
        for (int i = 0; i < plan.size(); i++) {
            amount(i + 1, plan.get(i).amount());
            day(i + 1, plan.get(i).on(), i == 0 ? null : plan.get(i - 1).on(), lastDay);
        }
        boolean open = faults.isEmpty() && term == null && subsidy.payment() == Payment.BY_PLAN;
        Verdict verdict = open ? Verdict.UNKNOWN : faults.isEmpty() ? Verdict.MET : Verdict.NOT_MET;
        return new StagesOutcome(
                subsidy.id(),
                subsidy.label(),
                verdict,
                subsidy.amount(),
                plan,
                faults,
                term,
                lastDay,
                open ? absences() : List.of(),
                new Grounds(subsidy.cite(), List.of(), open ? List.of(TERM) : List.of(), rulings()));
    }

    private void whole(List<Stage> plan) {
        BigDecimal sum = plan.stream().map(Stage::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(subsidy.amount()) != 0) {
            fault(Sort.WRONG_SUM, 0, sum.toPlainString(), subsidy.amount().toPlainString());
        }
        if (subsidy.payment() == Payment.ONCE && plan.size() > 1) {
            fault(Sort.ONE_PAYMENT, 0, Integer.toString(plan.size()));
        }
    }

    private void amount(int stage, BigDecimal amount) {
        if (amount.signum() <= 0) {
            fault(Sort.NOT_POSITIVE, stage, amount.toPlainString());
        } else if (amount.stripTrailingZeros().scale() > 2) {
            fault(Sort.NO_WHOLE_FEN, stage, amount.toPlainString());
        }
    }

    private void day(int stage, LocalDate day, @Nullable LocalDate before, @Nullable LocalDate lastDay) {
        if (before != null && !day.isAfter(before)) {
            fault(Sort.NOT_ASCENDING, stage, day.toString(), before.toString());
        }
        if (day.isBefore(namedOn)) {
            fault(Sort.BEFORE_NAMING, stage, day.toString(), namedOn.toString());
        }
        if (lastDay != null && day.isAfter(lastDay)) {
            fault(Sort.AFTER_TERM, stage, day.toString(), lastDay.toString());
        }
    }

    private void fault(Sort sort, int stage, String... values) {
        faults.add(new StageFault(sort, stage, List.of(values)));
    }

    private List<Absence> absences() {
        return policy.absent().stream()
                .filter(absence -> absence.subsidies().contains(subsidy.id()))
                .toList();
    }

    private List<String> rulings() {
        return Stream.concat(subsidy.rulings().stream(), term == null ? Stream.empty() : term.rulings().stream())
                .distinct()
                .toList();
    }
}
