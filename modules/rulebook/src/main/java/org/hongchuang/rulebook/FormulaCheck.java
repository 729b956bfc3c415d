package org.hongchuang.rulebook;

import java.util.Arrays;
import org.hongchuang.rulebook.formula.FormulaCompiler;
import org.hongchuang.rulebook.formula.MalformedFormula;
import org.hongchuang.rulebook.formula.ValueType;
import org.hongchuang.rulebook.yaml.Mark;

/** Every formula compiles against the edition's metrics and gives the type its place needs. */
final class FormulaCheck extends EditionCheck {

    private final FormulaScope scope;

    FormulaCheck(EditionFile file) {
        super(file);
        this.scope = FormulaScope.of(file.root());
    }

    @Override
    void visit(Place place) {
        if (place.node().isTextual()) {
            switch (place.key()) {
                case "when" -> check(place, scope.rules(), ValueType.FLAG);
                case "award" -> check(place, scope.rules(), ValueType.NUMBER);
                case "derive" -> check(place, scope.derivations(), typeOfMetric(place));
                default -> {}
            }
        }
    }

    private static ValueType typeOfMetric(Place derive) {
        String type = derive.around() == null
                ? ""
                : derive.around().node().path("type").asText();
        return Arrays.stream(ValueType.values())
                .filter(each -> each.name().equals(type))
                .findFirst()
                .orElse(ValueType.NUMBER);
    }

    private void check(Place place, FormulaCompiler compiler, ValueType result) {
        try {
            compiler.compile(place.node().textValue(), result);
        } catch (MalformedFormula e) {
            Mark start = file.tree().at(place.at());
            e.problems()
                    .forEach(problem ->
                            add(file.problem(start.within(problem.line(), problem.column()), problem.message())));
        }
    }
}
