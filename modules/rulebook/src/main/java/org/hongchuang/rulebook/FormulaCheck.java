package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongchuang.rulebook.formula.FormulaCompiler;
import org.hongchuang.rulebook.formula.MalformedFormula;
import org.hongchuang.rulebook.formula.ValueType;
import org.hongchuang.rulebook.yaml.Mark;

/** Every formula compiles against the edition's metrics and gives the type its place needs. */
final class FormulaCheck {

    private final EditionFile file;
    private final FormulaScope scope;
    private final List<EditionProblem> problems = new ArrayList<>();

    private FormulaCheck(EditionFile file) {
        this.file = file;
        this.scope = FormulaScope.of(file.root());
    }

    static List<EditionProblem> problems(EditionFile file) {
        FormulaCheck check = new FormulaCheck(file);
        file.walk(check::visit);
        return check.problems;
    }

    private void visit(JsonPointer at, JsonNode node) {
        if (at.matches() || !node.isTextual()) {
            return;
        }
        switch (at.last().getMatchingProperty()) {
            case "when" -> check(at, node.textValue(), scope.rules(), ValueType.FLAG);
            case "award" -> check(at, node.textValue(), scope.rules(), ValueType.NUMBER);
            case "derive" -> check(at, node.textValue(), scope.derivations(), typeOfMetric(at));
            default -> {}
        }
    }

    private ValueType typeOfMetric(JsonPointer derive) {
        String type = file.root().at(derive.head()).path("type").asText();
        return Arrays.stream(ValueType.values())
                .filter(each -> each.name().equals(type))
                .findFirst()
                .orElse(ValueType.NUMBER);
    }

    private void check(JsonPointer at, String text, FormulaCompiler compiler, ValueType result) {
        Mark start = file.tree().at(at);
        try {
            compiler.compile(text, result);
        } catch (MalformedFormula e) {
            e.problems()
                    .forEach(problem -> problems.add(
                            file.problem(start.within(problem.line(), problem.column()), problem.message())));
        }
    }
}
