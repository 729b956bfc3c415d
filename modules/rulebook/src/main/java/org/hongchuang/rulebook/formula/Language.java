package org.hongchuang.rulebook.formula;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;

/**
 * The operators and functions of formulas. A whole number written in a formula is a CEL integer; it meets exact
 * decimals on either side of an operator. CEL's own arithmetic and its floating-point numbers are left out.
 */
final class Language {

    private static final CelType NUMBER = ValueType.NUMBER.cel();
    private static final CelType DAY = ValueType.DATE.cel();
    private static final CelType BOOL = ValueType.FLAG.cel();
    private static final CelType TEXT = ValueType.TEXT.cel();

    private final List<CelFunctionDecl> declarations = new ArrayList<>();
    private final Map<String, Operation> operations = new HashMap<>();

    Language() {
        numbers("_+_", BigDecimal::add);
        numbers("_-_", BigDecimal::subtract);
        numbers("_*_", BigDecimal::multiply);
        numbers("percent", Arithmetic::percent);
        numbers("fullSteps", Arithmetic::fullSteps);
        numbers("atMost", Arithmetic::atMost);
        comparison("_<_", sign -> sign < 0);
        comparison("_<=_", sign -> sign <= 0);
        comparison("_>_", sign -> sign > 0);
        comparison("_>=_", sign -> sign >= 0);
        equality("_==_", true);
        equality("_!=_", false);
        declare(
                "months",
                List.of(newGlobalOverload("months_day_day", NUMBER, DAY, DAY)),
                (a, b) -> Arithmetic.months((LocalDate) a, (LocalDate) b));
    }

    List<CelFunctionDecl> declarations() {
        return Collections.unmodifiableList(declarations);
    }

    /** By the id of the overload; whole numbers reach them as exact decimals. */
    Map<String, Operation> operations() {
        return Collections.unmodifiableMap(operations);
    }

    private void numbers(String function, BinaryOperator<BigDecimal> operation) {
        declare(
                function,
                onNumbers(function, NUMBER),
                (a, b) -> Arithmetic.bounded(operation.apply((BigDecimal) a, (BigDecimal) b)));
    }

    private void comparison(String function, IntPredicate accepts) {
        List<CelOverloadDecl> overloads = new ArrayList<>(onNumbers(function, BOOL));
        overloads.add(newGlobalOverload(function + "day_day", BOOL, DAY, DAY));
        declare(function, overloads, (a, b) -> accepts.test(compare(a, b)));
    }

    /** CEL's own equality does not know exact decimals, so formulas have one of their own. */
    private void equality(String function, boolean equal) {
        List<CelOverloadDecl> overloads = new ArrayList<>(onNumbers(function, BOOL));
        for (CelType type : List.of(DAY, BOOL, TEXT)) {
            overloads.add(newGlobalOverload(function + type.name() + "_" + type.name(), BOOL, type, type));
        }
        declare(function, overloads, (a, b) -> (compare(a, b) == 0) == equal);
    }

    /** The check has seen to it that both are of one type, and that the type has an order. */
    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    private static List<CelOverloadDecl> onNumbers(String function, CelType result) {
        return List.of(
                newGlobalOverload(function + "number_number", result, NUMBER, NUMBER),
                newGlobalOverload(function + "number_int", result, NUMBER, SimpleType.INT),
                newGlobalOverload(function + "int_number", result, SimpleType.INT, NUMBER));
    }

    private void declare(String function, List<CelOverloadDecl> overloads, Operation operation) {
        declarations.add(newFunctionDeclaration(function, overloads));
        overloads.forEach(overload -> operations.put(overload.overloadId(), operation));
    }
}
