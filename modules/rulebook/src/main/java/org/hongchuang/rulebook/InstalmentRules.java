package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.rulebook.instalment.InstalmentPath;
import org.hongchuang.rulebook.instalment.InstalmentPlan;
import org.jspecify.annotations.Nullable;

/** Follows the instalments of an edition's subsidies. */
final class InstalmentRules {

    private final Policy policy;
    private final List<String> grades;
    private final Map<String, InstalmentPlan> plans = new HashMap<>();

    InstalmentRules(Policy policy) {
        this.policy = policy;
        grades = policy.grades().stream().map(Grade::id).toList();
        for (Subsidy subsidy : policy.subsidies()) {
            InstalmentPlan plan = subsidy.plan();
            if (plan != null) {
                plans.put(subsidy.id(), plan);
            }
        }
    }

    /** Where the case stands, by subsidy. */
    Map<String, Standing> standings(CaseValues values, Results results) {
        Map<String, Standing> standings = new HashMap<>();
        for (Subsidy subsidy : policy.subsidies()) {
            InstalmentPlan plan = plans.get(subsidy.id());
            if (plan != null && subsidy.instalments() != null) {
                standings.put(subsidy.id(), Standing.of(subsidy.instalments(), plan, values, results, grades));
            }
        }
        return standings;
    }

    /** What is due for the year; the subsidy's own conditions must hold as well. */
    InstalmentOutcome due(Subsidy subsidy, Standing standing, Question conditions, int year) {
        Instalments instalments = Objects.requireNonNull(subsidy.instalments());
        conditions.looksAt(standing.compared());
        BigDecimal due = due(standing, year);
        if (due == null) {
            conditions.unknown(standing.missing());
        } else {
            conditions.known(due.signum() > 0);
        }
        List<String> rulings = new ArrayList<>(subsidy.rulings());
        rulings.addAll(instalments.rulings());
        return new InstalmentOutcome(
                subsidy.id(),
                subsidy.label(),
                conditions.verdict(),
                conditions.verdict() == Verdict.MET ? due : null,
                standing.path(),
                conditions.grounds(
                        instalments.cite(), rulings.stream().distinct().toList()));
    }

    /** Yuan for the year; null while unknown. */
    private static @Nullable BigDecimal due(Standing standing, int year) {
        InstalmentPath path = standing.path();
        if (!standing.missing().isEmpty()) {
            return null;
        }
        BigDecimal paid = path == null ? null : path.paidIn(year);
        return Figures.orZero(paid);
    }
}
