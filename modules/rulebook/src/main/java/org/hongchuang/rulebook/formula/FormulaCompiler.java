package org.hongchuang.rulebook.formula;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Compiles formulas over a fixed set of names; thread-safe. The readings of an edition and the versions of a draft differ in a
 * few formulas only, so what was compiled lately is not compiled again.
 */
public final class FormulaCompiler {

    private static final Language LANGUAGE = new Language();
    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(4_000)
            .maxParseRecursionDepth(50)
            .build();
    private static final Recent<Map<String, ValueType>, FormulaCompiler> RECENT = new Recent<>(12);

    private final CelCompiler compiler;
    private final Map<String, ValueType> names;
    private final Recent<Wanted, Formula> compiled = new Recent<>(500);

    private record Wanted(String text, ValueType result) {}

    /** The compiler for formulas that may use the given names. */
    public static FormulaCompiler over(Map<String, ValueType> names) {
        Map<String, ValueType> key = Map.copyOf(names);
        FormulaCompiler found = RECENT.get(key);
        if (found == null) {
            found = new FormulaCompiler(key);
            RECENT.put(key, found);
        }
        return found;
    }

    FormulaCompiler(Map<String, ValueType> names) {
        this.names = Map.copyOf(names);
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(logicOnly())
                .setStandardMacros()
                .addFunctionDeclarations(LANGUAGE.declarations());
        names.forEach((name, type) -> builder.addVar(name, type.cel()));
        this.compiler = builder.build();
    }

    private static CelStandardDeclarations logicOnly() {
        return CelStandardDeclarations.newBuilder()
                .includeFunctions(
                        StandardFunction.LOGICAL_AND,
                        StandardFunction.LOGICAL_OR,
                        StandardFunction.LOGICAL_NOT,
                        StandardFunction.CONDITIONAL)
                .build();
    }

    /**
     * Compiles a formula that must give a value of the type.
     *
     * @throws MalformedFormula with every problem found: syntax, unknown names, wrong types
     */
    public Formula compile(String text, ValueType result) throws MalformedFormula {
        Wanted wanted = new Wanted(text, result);
        Formula found = compiled.get(wanted);
        if (found == null) {
            CelAbstractSyntaxTree ast = check(text, result);
            SortedSet<String> used = namesIn(ast);
            found = new Formula(used, new TermBuilder(ast, LANGUAGE, used).build());
            compiled.put(wanted, found);
        }
        return found;
    }

    /** The syntax tree of a formula that gives a value of the type. */
    CelAbstractSyntaxTree check(String text, ValueType result) throws MalformedFormula {
        try {
            CelAbstractSyntaxTree ast = compiler.compile(text).getAst();
            CelType type = ast.getResultType();
            if (!type.equals(result.cel())) {
                throw malformed("the formula gives " + type.name() + " where "
                        + result.cel().name() + " is needed");
            }
            return ast;
        } catch (CelValidationException e) {
            throw new MalformedFormula(
                    e.getErrors().stream().map(FormulaCompiler::problem).toList());
        }
    }

    private static MalformedFormula malformed(String message) {
        return new MalformedFormula(List.of(new FormulaProblem(1, 0, message)));
    }

    private static FormulaProblem problem(CelIssue issue) {
        return new FormulaProblem(
                Math.max(1, issue.getSourceLocation().getLine()),
                Math.max(0, issue.getSourceLocation().getColumn()),
                issue.getMessage().replace(" (in container '')", ""));
    }

    private SortedSet<String> namesIn(CelAbstractSyntaxTree ast) {
        SortedSet<String> used = new TreeSet<>();
        CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.IDENT)
                .map(expr -> expr.ident().name())
                .filter(names::containsKey)
                .forEach(used::add);
        return used;
    }
}
