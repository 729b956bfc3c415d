package org.hongchuang.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All checks of one edition file, for one choice of readings, but for that of its shape. */
final class EditionChecks {

    private static final List<Function<EditionFile, EditionCheck>> CHECKS = List.of(
            IdCheck::new,
            ReferenceCheck::new,
            CoverageCheck::new,
            ValueCheck::new,
            MetricCheck::new,
            HouseCheck::new,
            ProcedureCheck::new,
            SumCheck::new,
            FormulaCheck::new);

    private EditionChecks() {}

    static List<EditionProblem> problems(EditionFile file) {
        List<EditionCheck> checks =
                CHECKS.stream().map(check -> check.apply(file)).toList();
        file.walk(place -> checks.forEach(check -> check.visit(place)));
        List<EditionProblem> problems = new ArrayList<>();
        for (EditionCheck check : checks) {
            check.finish();
            problems.addAll(check.problems());
        }
        return problems;
    }

    /** Those of a file made from one whose shape is sound. */
    static List<EditionProblem> problems(EditionFile variant, EditionFile sound) {
        List<EditionProblem> problems = new ArrayList<>(SchemaCheck.problems(variant, sound));
        problems.addAll(problems(variant));
        return problems;
    }
}
