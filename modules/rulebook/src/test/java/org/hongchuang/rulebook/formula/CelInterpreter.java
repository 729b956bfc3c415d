package org.hongchuang.rulebook.formula;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A formula run by CEL's own interpreter with its own tracking of unknowns: what our terms are held against. */
final class CelInterpreter {

    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(CelOptions.current().enableUnknownTracking(true).build())
            .addFunctionBindings(new Language()
                    .operations().entrySet().stream()
                            .map(entry -> binding(entry.getKey(), entry.getValue()))
                            .toList())
            .build();

    private final CelRuntime.Program program;
    private final SortedSet<String> names;

    CelInterpreter(CelAbstractSyntaxTree ast, SortedSet<String> names) throws CelEvaluationException {
        this.program = RUNTIME.createProgram(ast);
        this.names = names;
    }

    @SuppressWarnings("Immutable")
    private static CelFunctionBinding binding(String overload, Operation operation) {
        return CelFunctionBinding.from(
                overload, Object.class, Object.class, (a, b) -> operation.apply(decimal(a), decimal(b)));
    }

    private static Object decimal(Object value) {
        return value instanceof Long whole ? BigDecimal.valueOf(whole) : value;
    }

    Answer evaluate(Map<String, Object> values) {
        List<CelAttributePattern> unknown = names.stream()
                .filter(name -> !values.containsKey(name))
                .map(CelAttributePattern::create)
                .toList();
        try {
            Object result = program.advanceEvaluation(
                    UnknownContext.create(name -> Optional.ofNullable(values.get(name)), unknown));
            return result instanceof CelUnknownSet set ? Answer.unknown(missing(set)) : Answer.known(result);
        } catch (CelEvaluationException e) {
            if (e.getCause() instanceof ArithmeticException) {
                return Answer.unknown(names);
            }
            throw new IllegalStateException(e);
        }
    }

    private static SortedSet<String> missing(CelUnknownSet set) {
        SortedSet<String> missing = new TreeSet<>();
        for (CelAttribute attribute : set.attributes()) {
            missing.add(attribute.toString());
        }
        return missing;
    }
}
