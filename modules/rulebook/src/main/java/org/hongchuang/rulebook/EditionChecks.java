package org.hongchuang.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All checks of one edition file, for one choice of readings. */
final class EditionChecks {

    private static final List<Function<EditionFile, List<EditionProblem>>> CHECKS = List.of(
            SchemaCheck::problems,
            IdCheck::problems,
            ReferenceCheck::problems,
            CoverageCheck::problems,
            ValueCheck::problems,
            MetricCheck::problems,
            HouseCheck::problems,
            ProcedureCheck::problems,
            SumCheck::problems,
            FormulaCheck::problems);

    private EditionChecks() {}

    static List<EditionProblem> problems(EditionFile file) {
        List<EditionProblem> problems = new ArrayList<>();
        CHECKS.forEach(check -> problems.addAll(check.apply(file)));
        return problems;
    }
}
