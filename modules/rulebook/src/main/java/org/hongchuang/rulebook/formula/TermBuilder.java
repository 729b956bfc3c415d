package org.hongchuang.rulebook.formula;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

/** Turns a checked syntax tree into terms. Whole numbers become exact decimals on the way. */
final class TermBuilder {

    private final CelAbstractSyntaxTree ast;
    private final Language language;
    private final List<String> names;

    /** @param names that the formula uses */
    TermBuilder(CelAbstractSyntaxTree ast, Language language, SortedSet<String> names) {
        this.ast = ast;
        this.language = language;
        this.names = List.copyOf(names);
    }

    /** @throws MalformedFormula for what CEL knows and formulas do not: lists, maps, messages, fields */
    Term build() throws MalformedFormula {
        return term(ast.getExpr());
    }

    private Term term(CelExpr expr) throws MalformedFormula {
        return switch (expr.getKind()) {
            case CONSTANT -> Terms.constant(constant(expr));
            case IDENT -> name(expr.ident().name());
            case CALL -> call(expr);
            default -> throw notOurs(expr);
        };
    }

    private Term name(String name) {
        return Terms.name(name, names.indexOf(name));
    }

    private Object constant(CelExpr expr) throws MalformedFormula {
        CelConstant constant = expr.constant();
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> constant.booleanValue();
            case INT64_VALUE -> BigDecimal.valueOf(constant.int64Value());
            case STRING_VALUE -> constant.stringValue();
            default -> throw notOurs(expr);
        };
    }

    private Term call(CelExpr expr) throws MalformedFormula {
        List<CelExpr> args = expr.call().args();
        Term first = term(args.get(0));
        return switch (expr.call().function()) {
            case "!_" -> Terms.not(first);
            case "_&&_" -> Terms.and(first, term(args.get(1)));
            case "_||_" -> Terms.or(first, term(args.get(1)));
            case "_?_:_" -> Terms.choice(first, term(args.get(1)), term(args.get(2)));
            default -> Terms.operation(operation(expr), first, term(args.get(1)));
        };
    }

    /** The types decide which; the check left one. */
    private Operation operation(CelExpr expr) {
        List<String> overloads = ast.getReferenceOrThrow(expr.id()).overloadIds();
        return Objects.requireNonNull(language.operations().get(overloads.get(0)));
    }

    private MalformedFormula notOurs(CelExpr expr) {
        CelSource source = ast.getSource();
        CelSourceLocation at = source.getOffsetLocation(source.getPositionsMap().getOrDefault(expr.id(), 0))
                .orElse(CelSourceLocation.NONE);
        return new MalformedFormula(List.of(new FormulaProblem(
                Math.max(1, at.getLine()), Math.max(0, at.getColumn()), "formulas know no such value")));
    }
}
