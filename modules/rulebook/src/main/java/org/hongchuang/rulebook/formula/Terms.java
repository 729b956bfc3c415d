package org.hongchuang.rulebook.formula;

/**
 * The parts formulas are made of. They treat missing values as CEL's own interpreter does, which the tests compare them
 * with, at a small part of its cost.
 */
final class Terms {

    private Terms() {}

    static Term constant(Object value) {
        return (values, places) -> value;
    }

    /** @param number of the name among those of the formula */
    static Term name(String name, int number) {
        Unknown missing = Unknown.name(name);
        return (values, places) -> {
            Object value = values[places[number]];
            return value == null ? missing : value;
        };
    }

    static Term operation(Operation operation, Term first, Term second) {
        return (values, places) -> {
            Object a = first.value(values, places);
            Object b = second.value(values, places);
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
        return (values, places) -> {
            Object a = first.value(values, places);
            if (decisive.equals(a)) {
                return decisive;
            }
            Object b = second.value(values, places);
            if (decisive.equals(b)) {
                return decisive;
            }
            return a instanceof Unknown || b instanceof Unknown ? Unknown.ofLogic(a, b) : otherwise;
        };
    }

    static Term not(Term term) {
        return (values, places) -> {
            Object value = term.value(values, places);
            return value instanceof Boolean flag ? Boolean.valueOf(!flag) : value;
        };
    }

    /** Only the branch the condition chooses is looked at; without the condition none is. */
    static Term choice(Term condition, Term yes, Term no) {
        return (values, places) -> {
            Object value = condition.value(values, places);
            return value instanceof Boolean flag ? (flag ? yes : no).value(values, places) : value;
        };
    }
}
