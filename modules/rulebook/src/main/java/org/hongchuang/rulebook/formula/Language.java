package org.hongchuang.rulebook.formula;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The operators and functions of formulas. A whole number written in a formula is a CEL integer; it meets exact
 * decimals on either side of an operator. CEL's own arithmetic and its floating-point numbers are left out.
 */
final class Language {

    private static final CelType NUMBER = ValueType.NUMBER.cel();
    private static final CelType DAY = ValueType.DATE.cel();
    private static final CelType BOOL = ValueType.FLAG.cel();
    private static final CelType TEXT = ValueType.TEXT.cel();

    @Immutable
    private interface Operation {
        BigDecimal apply(BigDecimal a, BigDecimal b);
    }

    @Immutable
    private interface Accepts {
        boolean test(int sign);
    }

    private final List<CelFunctionDecl> declarations = new ArrayList<>();
    private final List<CelFunctionBinding> bindings = new ArrayList<>();

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
        declare("months", newGlobalOverload("months_day_day", NUMBER, DAY, DAY));
        bindings.add(CelFunctionBinding.from("months_day_day", LocalDate.class, LocalDate.class, Arithmetic::months));
    }

    List<CelFunctionDecl> declarations() {
        return declarations;
    }

    List<CelFunctionBinding> bindings() {
        return bindings;
    }

    private void numbers(String function, Operation operation) {
        declare(function, onNumbers(function, NUMBER));
        bindOnNumbers(function, (a, b) -> Arithmetic.bounded(operation.apply(a, b)));
    }

    /** CEL's own equality does not know exact decimals, so formulas have one of their own. */
    private void equality(String function, boolean equal) {
        List<CelOverloadDecl> overloads = comparisons(function);
        overloads.add(newGlobalOverload(function + "bool_bool", BOOL, BOOL, BOOL));
        overloads.add(newGlobalOverload(function + "text_text", BOOL, TEXT, TEXT));
        declare(function, overloads);
        bindComparisons(function, sign -> (sign == 0) == equal);
        bindings.add(CelFunctionBinding.from(
                function + "bool_bool", Boolean.class, Boolean.class, (a, b) -> a.equals(b) == equal));
        bindings.add(CelFunctionBinding.from(
                function + "text_text", String.class, String.class, (a, b) -> a.equals(b) == equal));
    }

    private void comparison(String function, Accepts accepts) {
        declare(function, comparisons(function));
        bindComparisons(function, accepts);
    }

    private static List<CelOverloadDecl> comparisons(String function) {
        List<CelOverloadDecl> overloads = new ArrayList<>(onNumbers(function, BOOL));
        overloads.add(newGlobalOverload(function + "day_day", BOOL, DAY, DAY));
        return overloads;
    }

    private void bindComparisons(String function, Accepts accepts) {
        bindOnNumbers(function, (a, b) -> accepts.test(a.compareTo(b)));
        bindings.add(CelFunctionBinding.from(
                function + "day_day", LocalDate.class, LocalDate.class, (a, b) -> accepts.test(a.compareTo(b))));
    }

    private static List<CelOverloadDecl> onNumbers(String function, CelType result) {
        return List.of(
                newGlobalOverload(function + "number_number", result, NUMBER, NUMBER),
                newGlobalOverload(function + "number_int", result, NUMBER, SimpleType.INT),
                newGlobalOverload(function + "int_number", result, SimpleType.INT, NUMBER));
    }

    private void bindOnNumbers(String function, CelFunctionOverload.Binary<BigDecimal, BigDecimal> operation) {
        bindings.add(
                CelFunctionBinding.from(function + "number_number", BigDecimal.class, BigDecimal.class, operation));
        bindings.add(CelFunctionBinding.from(
                function + "number_int",
                BigDecimal.class,
                Long.class,
                (a, b) -> operation.apply(a, BigDecimal.valueOf(b))));
        bindings.add(CelFunctionBinding.from(
                function + "int_number",
                Long.class,
                BigDecimal.class,
                (a, b) -> operation.apply(BigDecimal.valueOf(a), b)));
    }

    private void declare(String function, CelOverloadDecl... overloads) {
        declare(function, List.of(overloads));
    }

    private void declare(String function, List<CelOverloadDecl> overloads) {
        declarations.add(newFunctionDeclaration(function, overloads));
    }
}
