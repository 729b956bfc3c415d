package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hongchuang.rulebook.formula.Arithmetic;

/** Computes calculated subsidies, line by line. */
final class Calculator {

    private Calculator() {}

    /** @param conditions the subsidy's own conditions, already asked */
    static CalculatedOutcome calculate(CalculatedSubsidy subsidy, CaseValues values, Question conditions) {
        List<PartOutcome> parts = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        Set<String> rulings = new LinkedHashSet<>(subsidy.rulings());
        BigDecimal sum = BigDecimal.ZERO;
        for (SubsidyPart part : subsidy.parts()) {
            BigDecimal figure = values.number(part.metric());
            BigDecimal yuan = figure == null ? null : part.yuan(figure);
            parts.add(new PartOutcome(part.id(), part.label(), figure, yuan, part.cite()));
            if (yuan == null) {
                missing.addAll(values.missingFor(part.metric()));
            } else {
                sum = sum.add(yuan);
            }
            rulings.addAll(rulings(part));
        }
        conditions.looksAt(values.compared(
                subsidy.parts().stream().map(SubsidyPart::metric).toList()));
        if (missing.isEmpty()) {
            conditions.known(sum.signum() > 0);
        } else {
            conditions.unknown(missing);
        }
        return new CalculatedOutcome(
                subsidy.id(),
                subsidy.label(),
                conditions.verdict(),
                missing.isEmpty() ? Arithmetic.plain(sum) : null,
                parts,
                conditions.grounds(subsidy.cite(), List.copyOf(rulings)));
    }

    private static List<String> rulings(SubsidyPart part) {
        List<String> rulings = new ArrayList<>(part.rulings());
        if (part.rounding() != null) {
            rulings.addAll(part.rounding().rulings());
        }
        return rulings;
    }
}
