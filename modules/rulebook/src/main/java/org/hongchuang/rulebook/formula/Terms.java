package org.hongchuang.rulebook.formula;

import java.util.Map;

/**
 * The parts formulas are made of. They treat missing values as CEL's own interpreter does, which the tests compare them
 * with, at a small part of its cost.
 */
final class Terms {

    private Terms() {}

    static Term constant(Object value) {
        return values -> value;
    }

    static Term name(String name) {
        Unknown missing = Unknown.name(name);
        return values -> {
            Object value = values.get(name);
            return value == null ? missing : value;
        };
    }

    static Term operation(Operation operation, Term first, Term second) {
        return values -> {
            Object a = first.value(values);
            Object b = second.value(values);
            if (a instanceof Unknown || b instanceof Unknown) {
                return Unknown.ofOperation(a, b);
            }
            try {
                return operation.apply(a, b);
            } catch (ArithmeticException e) {
                return Unknown.UNDEFINED;
            }
        };
    }

    /** False where one side is, whatever the other. */
    static Term and(Term first, Term second) {
        return logic(Boolean.FALSE, first, second);
    }

    /** True where one side is, whatever the other. */
    static Term or(Term first, Term second) {
        return logic(Boolean.TRUE, first, second);
    }

    private static Term logic(Boolean decisive, Term first, Term second) {
        Boolean otherwise = !decisive;
        return values -> {
            Object a = first.value(values);
            if (decisive.equals(a)) {
                return decisive;
            }
            Object b = second.value(values);
            if (decisive.equals(b)) {
                return decisive;
            }
            return a instanceof Unknown || b instanceof Unknown ? Unknown.ofLogic(a, b) : otherwise;
        };
    }

    static Term not(Term term) {
        return values -> {
            Object value = term.value(values);
            return value instanceof Boolean flag ? Boolean.valueOf(!flag) : value;
        };
    }

    /** Only the branch the condition chooses is looked at; without the condition none is. */
    static Term choice(Term condition, Term yes, Term no) {
        return values -> {
            Object value = condition.value(values);
            return value instanceof Boolean flag ? branch(flag, yes, no, values) : value;
        };
    }

    private static Object branch(boolean condition, Term yes, Term no, Map<String, Object> values) {
        return condition ? yes.value(values) : no.value(values);
    }
}
