package org.hongchuang.rulebook.formula;

import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** A checked formula; immutable and thread-safe. */
public final class Formula {

    private final String text;
    private final SortedSet<String> names;
    private final Map<String, CelAttributePattern> patterns;
    private final CelRuntime.Program program;

    Formula(String text, SortedSet<String> names, CelRuntime.Program program) {
        this.text = text;
        this.names = Collections.unmodifiableSortedSet(names);
        this.patterns = names.stream().collect(Collectors.toMap(name -> name, CelAttributePattern::create));
        this.program = program;
    }

    /** The names the formula uses. */
    public SortedSet<String> names() {
        return names;
    }

    /**
     * Evaluates three-valued: a name without a value is unknown, and so is the result unless the known values decide
     * it. A rate of nothing (division by zero) and a figure beyond all bounds are unknown too, with all the formula's names
     * as the reason.
     */
    public Answer evaluate(Map<String, Object> values) {
        List<CelAttributePattern> unknown = new ArrayList<>();
        for (Map.Entry<String, CelAttributePattern> entry : patterns.entrySet()) {
            if (!values.containsKey(entry.getKey())) {
                unknown.add(entry.getValue());
            }
        }
        try {
            Object result = program.advanceEvaluation(
                    UnknownContext.create(name -> Optional.ofNullable(values.get(name)), unknown));
            return result instanceof CelUnknownSet set ? Answer.unknown(missing(set)) : Answer.known(result);
        } catch (CelEvaluationException e) {
            if (e.getCause() instanceof ArithmeticException) {
                return Answer.unknown(names);
            }
            throw new IllegalStateException("Formula failed: " + text, e);
        }
    }

    private static List<String> missing(CelUnknownSet set) {
        return set.attributes().stream().map(CelAttribute::toString).toList();
    }
}
