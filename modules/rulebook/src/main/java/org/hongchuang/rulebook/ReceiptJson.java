package org.hongchuang.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of a {@link Receipt}. */
final class ReceiptJson {

    private ReceiptJson() {}

    static Map<String, Object> toTree(Receipt receipt) {
        return Map.of(
                "appraisal", appraisal(receipt.appraisal()),
                "consequences", list(receipt.consequences()),
                "edition", receipt.edition().toString(),
                "editionHash", receipt.editionHash(),
                "eligibility", list(receipt.eligibility()),
                "facts", FactsJson.toTree(receipt.facts()),
                "loans", list(receipt.loans()),
                "readings", receipt.readings(),
                "subsidies", list(receipt.subsidies()));
    }

    private static Map<String, @Nullable Object> appraisal(Appraisal appraisal) {
        Map<String, @Nullable Object> tree = new HashMap<>();
        tree.put("grade", appraisal.gradeId());
        tree.put("items", list(appraisal.items()));
        tree.put("certain", appraisal.score().certain());
        tree.put("attainable", appraisal.score().attainable());
        tree.put("complete", appraisal.score().complete());
        return tree;
    }

    private static List<Map<String, @Nullable Object>> list(List<? extends Outcome> outcomes) {
        return outcomes.stream().map(ReceiptJson::outcome).toList();
    }

    private static Map<String, @Nullable Object> outcome(Outcome outcome) {
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
            tree.put("action", consequence.action());
            tree.put("banYears", consequence.banYears());
            tree.put("deadline", deadline(consequence.deadline()));
        } else if (outcome instanceof SubsidyOutcome subsidy) {
            tree.put("amount", subsidy.amount());
        }
        return tree;
    }

    private static Map<String, String> compared(Outcome outcome) {
        Map<String, String> values = new HashMap<>();
        outcome.compared().forEach(compared -> values.put(compared.id(), compared.value()));
        return values;
    }

    private static @Nullable Map<String, Integer> deadline(@Nullable Deadline deadline) {
        return deadline == null ? null : Map.of("months", deadline.months(), "days", deadline.days());
    }
}
