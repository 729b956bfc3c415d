package org.hongchuang.policies.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.kernel.text.Texts;

/** Says an edition's formulas in words: {@code residents >= 20} is 入驻创业实体数不少于20 户. */
public final class FormulaWords {
    private static final CelParser PARSER =
            CelParserFactory.standardCelParserBuilder().setStandardMacros().build();
    private static final Map<String, String> COMPARISONS =
            Map.of("_>=_", "ge", "_>_", "gt", "_<=_", "le", "_<_", "lt", "_==_", "eq", "_!=_", "ne");
    private static final Map<String, String> JUNCTIONS = Map.of("_&&_", "and", "_||_", "or");
    private static final Map<String, String> CALCULATIONS = Map.of(
            "_+_", "plus",
            "_-_", "minus",
            "_*_", "times",
            "-_", "negative",
            "percent", "percent",
            "fullSteps", "full-steps",
            "atMost", "at-most",
            "months", "months");

    private final Names names;
    private final Locale language;

    /** @param content of the edition the formulas belong to */
    public FormulaWords(JsonNode content, Locale language) {
        this.names = new Names(content, language);
        this.language = language;
    }

    /** The formula in words; one that cannot be read stays as it is, since the edition's checks have said so. */
    public String say(String formula) {
        try {
            return say(PARSER.parse(formula).getAst().getExpr());
        } catch (CelValidationException e) {
            return formula;
        }
    }

    private String say(CelExpr expr) {
        return switch (expr.getKind()) {
            case IDENT -> names.isFlag(name(expr)) ? text("flag", names.label(name(expr))) : names.label(name(expr));
            case CONSTANT -> constant(expr.constant());
            case CALL -> call(expr.call().function(), expr.call().args());
            default -> throw new IllegalArgumentException("No formula of ours has a " + expr.getKind());
        };
    }

    private String call(String function, List<CelExpr> args) {
        if (JUNCTIONS.containsKey(function)) {
            return Stream.of(args.get(0), args.get(1))
                    .flatMap(arg -> parts(function, arg))
                    .map(this::part)
                    .collect(Collectors.joining(text(JUNCTIONS.get(function))));
        } else if (COMPARISONS.containsKey(function)) {
            return comparison(function, args.get(0), args.get(1));
        } else if (function.equals("!_")) {
            CelExpr denied = args.get(0);
            return denied.getKind() == ExprKind.Kind.IDENT
                    ? text("flag-not", names.label(name(denied)))
                    : text("not", say(denied));
        } else if (function.equals("_?_:_")) {
            return text("if", say(args.get(0)), say(args.get(1)), say(args.get(2)));
        }
        String unit = args.size() == 2 ? unit(args.get(0)) : "";
        return text(
                Objects.requireNonNull(CALCULATIONS.get(function), function),
                args.stream()
                        .map(arg -> part(arg, function.equals("fullSteps") ? unit : ""))
                        .toArray());
    }

    private static Stream<CelExpr> parts(String function, CelExpr expr) {
        return expr.getKind() == ExprKind.Kind.CALL && expr.call().function().equals(function)
                ? expr.call().args().stream().flatMap(arg -> parts(function, arg))
                : Stream.of(expr);
    }

    private String comparison(String function, CelExpr left, CelExpr right) {
        boolean quantity = function.equals("_==_") || function.equals("_!=_");
        String unit = unit(left).isEmpty() ? unit(right) : unit(left);
        String manner = isDay(left) || isDay(right) ? "-day" : unit.startsWith("%") ? "-rate" : "";
        if (quantity) {
            manner = isDay(left) || unit.isEmpty() ? "" : "-number";
        }
        return text(COMPARISONS.get(function) + manner, part(left, unit), part(right, unit));
    }

    /** As part of something larger: in brackets if it would not be understood as one part. */
    private String part(CelExpr expr) {
        return part(expr, "");
    }

    private String part(CelExpr expr, String unit) {
        if (expr.getKind() == ExprKind.Kind.CONSTANT) {
            return constant(expr.constant()) + (unit.isEmpty() || isText(expr) ? "" : text("unit", unit));
        }
        boolean composed = expr.getKind() == ExprKind.Kind.CALL
                && (JUNCTIONS.containsKey(expr.call().function())
                        || expr.call().function().equals("_?_:_")
                        || expr.call().function().equals("_-_"));
        return composed ? text("brackets", say(expr)) : say(expr);
    }

    /** Of what the expression is counted in; empty if that cannot be said. */
    private String unit(CelExpr expr) {
        if (expr.getKind() == ExprKind.Kind.IDENT) {
            return names.unit(name(expr));
        } else if (expr.getKind() != ExprKind.Kind.CALL) {
            return "";
        }
        return switch (expr.call().function()) {
            case "percent" -> "%";
            case "months" -> text("unit-months");
            case "_+_", "_-_", "atMost" ->
                expr.call().args().stream()
                        .map(this::unit)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse("");
            default -> "";
        };
    }

    private boolean isDay(CelExpr expr) {
        return expr.getKind() == ExprKind.Kind.IDENT && names.isDay(name(expr));
    }

    private static boolean isText(CelExpr expr) {
        return expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    }

    private String constant(CelConstant constant) {
        return switch (constant.getKind()) {
            case STRING_VALUE -> names.kind(constant.stringValue());
            case BOOLEAN_VALUE -> text(constant.booleanValue() ? "yes" : "no");
            case INT64_VALUE -> Long.toString(constant.int64Value());
            default -> throw new IllegalArgumentException("No formula of ours has a " + constant.getKind());
        };
    }

    private static String name(CelExpr expr) {
        return expr.ident().name();
    }

    private String text(String key, Object... values) {
        return Texts.of(language, "policies.formula." + key, values);
    }
}
