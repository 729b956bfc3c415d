package org.hongchuang.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of a {@link Receipt}; what not every edition has is left out where it is empty. */
final class ReceiptJson {

    private ReceiptJson() {}

    static Map<String, Object> toTree(Receipt receipt) {
        Map<String, Object> tree = new HashMap<>();
        tree.put("appraisal", appraisal(receipt.appraisal()));
        tree.put("consequences", list(receipt.consequences()));
        tree.put("edition", receipt.edition().toString());
        tree.put("editionHash", receipt.editionHash());
        tree.put("eligibility", list(receipt.eligibility()));
        tree.put("facts", FactsJson.toTree(receipt.facts()));
        tree.put("loans", list(receipt.loans()));
        tree.put("readings", receipt.readings());
        tree.put("subsidies", list(receipt.subsidies()));
        some(tree, "calculated", receipt.calculated());
        some(tree, "instalments", receipt.instalments());
        some(tree, "renewal", receipt.renewal());
        some(tree, "targets", receipt.targets());
        if (receipt.sample()) {
            tree.put("sample", true);
        }
        return tree;
    }

    private static void some(Map<String, Object> tree, String key, List<? extends Outcome> outcomes) {
        if (!outcomes.isEmpty()) {
            tree.put(key, list(outcomes));
        }
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
        return outcomes.stream().map(OutcomeJson::toTree).toList();
    }
}
