package org.hongchuang.rulebook.formula;

import java.util.Map;
import java.util.Random;

/** Well-typed formulas of any shape the language allows, over the names {@link #TYPES} gives. */
final class RandomFormulas {

    static final Map<String, ValueType> TYPES = Map.of(
            "m", ValueType.NUMBER,
            "n", ValueType.NUMBER,
            "a", ValueType.FLAG,
            "b", ValueType.FLAG,
            "s", ValueType.TEXT,
            "t", ValueType.TEXT,
            "d", ValueType.DATE,
            "e", ValueType.DATE);

    private final Random random;

    RandomFormulas(Random random) {
        this.random = random;
    }

    String flag(int depth) {
        if (depth == 0) {
            return pick("a", "b", "true", "false", "(m >= 1)", "(s == 'x')");
        }
        return switch (random.nextInt(8)) {
            case 0 -> "(" + flag(depth - 1) + " && " + flag(depth - 1) + ")";
            case 1 -> "(" + flag(depth - 1) + " || " + flag(depth - 1) + ")";
            case 2 -> "!" + "(" + flag(depth - 1) + ")";
            case 3 -> "(" + flag(depth - 1) + " ? " + flag(depth - 1) + " : " + flag(depth - 1) + ")";
            case 4 -> "(" + number(depth - 1) + order() + operand(depth - 1) + ")";
            case 5 -> "(" + pick("d", "e") + order() + pick("d", "e") + ")";
            case 6 -> "(" + pick("s", "t", "'x'") + pick(" == ", " != ") + pick("s", "t", "'x'") + ")";
            default -> "(" + flag(depth - 1) + pick(" == ", " != ") + flag(depth - 1) + ")";
        };
    }

    String number(int depth) {
        if (depth == 0) {
            return pick("m", "n", "months(d, e)");
        }
        return switch (random.nextInt(4)) {
            case 0 ->
                pick("percent", "fullSteps", "atMost") + "(" + number(depth - 1) + ", " + operand(depth - 1) + ")";
            case 1 -> "(" + operand(depth - 1) + pick(" + ", " - ", " * ") + number(depth - 1) + ")";
            case 2 -> "(" + flag(depth - 1) + " ? " + number(depth - 1) + " : " + number(depth - 1) + ")";
            default -> "(" + number(depth - 1) + pick(" + ", " - ", " * ") + whole() + ")";
        };
    }

    /** A number, or a whole number as it is written in a formula. */
    private String operand(int depth) {
        return random.nextInt(3) == 0 ? whole() : number(depth);
    }

    private String whole() {
        return pick("0", "1", "5", "-2", "(a ? 1 : 0)", "(b ? 100 : 4)");
    }

    private String order() {
        return pick(" < ", " <= ", " > ", " >= ", " == ", " != ");
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
