package org.hongchuang.rulebook;

import java.util.HashMap;
import java.util.Map;
import org.hongchuang.rulebook.formula.Arithmetic;
import org.hongchuang.rulebook.instalment.Instalment;
import org.hongchuang.rulebook.instalment.InstalmentPath;
import org.jspecify.annotations.Nullable;

/** The JSON form of one {@link Outcome} of a receipt. */
final class OutcomeJson {

    private OutcomeJson() {}

    static Map<String, @Nullable Object> toTree(Outcome outcome) {
        Map<String, @Nullable Object> tree = new HashMap<>();
        tree.put("id", outcome.id());
        tree.put("verdict", outcome.verdict());
        tree.put("article", outcome.cite().article());
        tree.put("compared", compared(outcome));
        tree.put("missing", outcome.missing());
        tree.put("rulings", outcome.rulings());
        if (outcome instanceof ItemOutcome item) {
            tree.put("points", item.points());
            tree.put("maxPoints", item.maxPoints());
        } else if (outcome instanceof ConsequenceOutcome consequence) {
            consequence(tree, consequence);
        } else if (outcome instanceof SubsidyOutcome subsidy) {
            tree.put("amount", subsidy.amount());
        } else if (outcome instanceof InstalmentOutcome instalment) {
            tree.put("amount", instalment.amount());
            tree.put("path", path(instalment.path()));
        } else if (outcome instanceof CalculatedOutcome calculated) {
            tree.put("amount", calculated.amount());
            tree.put("parts", calculated.parts().stream().map(OutcomeJson::part).toList());
        } else if (outcome instanceof TargetOutcome target) {
            target(tree, target);
        }
        return tree;
    }

    private static void consequence(Map<String, @Nullable Object> tree, ConsequenceOutcome consequence) {
        tree.put("action", consequence.action());
        tree.put("banYears", consequence.banYears());
        tree.put("deadline", deadline(consequence.deadline()));
        if (consequence.banPermanent()) {
            tree.put("banPermanent", true);
        }
        if (!consequence.banCovers().isEmpty()) {
            tree.put("banCovers", consequence.banCovers());
        }
        if (!consequence.banKinds().isEmpty()) {
            tree.put("banKinds", consequence.banKinds());
        }
    }

    private static void target(Map<String, @Nullable Object> tree, TargetOutcome target) {
        tree.put("atLeast", target.atLeast());
        tree.put("due", target.due() == null ? null : target.due().toString());
        tree.put("reached", target.reached());
        tree.put("state", target.state());
        if (target.atMost() != null) {
            tree.put("atMost", target.atMost());
        }
    }

    private static Map<String, String> compared(Outcome outcome) {
        Map<String, String> values = new HashMap<>();
        outcome.compared().forEach(compared -> values.put(compared.id(), compared.value()));
        return values;
    }

    private static Map<String, @Nullable Object> part(PartOutcome part) {
        Map<String, @Nullable Object> tree = new HashMap<>();
        tree.put("amount", part.amount());
        tree.put("article", part.cite().article());
        tree.put("figure", part.figure());
        tree.put("id", part.id());
        return tree;
    }

    private static @Nullable Map<String, Object> path(@Nullable InstalmentPath path) {
        if (path == null) {
            return null;
        }
        Map<String, Object> tree = new HashMap<>();
        tree.put(
                "next",
                path.next().values().stream().map(OutcomeJson::instalment).toList());
        tree.put("paid", Arithmetic.plain(path.paid()));
        tree.put("state", path.state());
        tree.put("years", path.years().stream().map(OutcomeJson::instalment).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> instalment(Instalment instalment) {
        Map<String, @Nullable Object> tree = new HashMap<>();
        tree.put("pays", Arithmetic.plain(instalment.pays()));
        tree.put("result", instalment.result());
        tree.put("state", instalment.state());
        tree.put("year", instalment.year());
        return tree;
    }

    private static @Nullable Map<String, Object> deadline(@Nullable Deadline deadline) {
        if (deadline == null) {
            return null;
        }
        Map<String, Object> tree = new HashMap<>(Map.of("months", deadline.months(), "days", deadline.days()));
        if (deadline.workingDays() > 0) {
            tree.put("workingDays", deadline.workingDays());
        }
        if (deadline.by() != null) {
            tree.put("by", deadline.by().toString());
        }
        if (deadline.perDecision()) {
            tree.put("perDecision", true);
        }
        return tree;
    }
}
