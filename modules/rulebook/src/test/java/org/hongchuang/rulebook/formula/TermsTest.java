package org.hongchuang.rulebook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Kind;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.Threshold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas give what CEL's own interpreter gives, whatever is missing or undefined. */
class TermsTest {

    private static final List<String> FORMULAS = List.of("when", "award", "derive");
    private static final Pattern WORD = Pattern.compile("'([^']*)'");
    private static final Pattern WHOLE = Pattern.compile("\\b(\\d+)\\b");

    @ParameterizedTest
    @ValueSource(longs = {1, 20190620})
    void anyFormulaGivesWhatTheInterpreterGives(long seed) throws Exception {
        Random random = new Random(seed);
        RandomFormulas formulas = new RandomFormulas(random);
        FormulaCompiler compiler = new FormulaCompiler(RandomFormulas.TYPES);
        for (int i = 0; i < 2_000; i++) {
            boolean flag = random.nextBoolean();
            String text = flag ? formulas.flag(1 + i % 4) : formulas.number(1 + i % 4);
            compare(compiler, RandomFormulas.TYPES, text, flag ? ValueType.FLAG : ValueType.NUMBER, random, 20);
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyBundledFormulaGivesWhatTheInterpreterGives(Edition edition) throws Exception {
        Map<String, ValueType> names =
                new HashMap<>(Map.of("year", ValueType.NUMBER, "on", ValueType.DATE, "kind", ValueType.TEXT));
        for (Metric metric : edition.metrics()) {
            names.put(metric.id(), ValueType.valueOf(metric.type().name()));
        }
        for (Kind kind : edition.kinds()) {
            for (Threshold threshold : kind.thresholds()) {
                names.put(threshold.id(), ValueType.NUMBER);
            }
        }
        FormulaCompiler compiler = new FormulaCompiler(names);
        Random random = new Random(edition.id().hashCode());
        for (String text : formulas(new ObjectMapper().readTree(edition.print()))) {
            compare(compiler, names, text, resultOf(compiler, text), random, 2_000);
        }
    }

    static Stream<Edition> editions() {
        return Rulebooks.bundled().editions().stream();
    }

    /** Those of other readings too. */
    private static List<String> formulas(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.properties().forEach(field -> {
            if (field.getValue().isTextual() && FORMULAS.contains(field.getKey())) {
                found.add(field.getValue().textValue());
            }
        });
        String replaced = node.path("at").asText();
        if (FORMULAS.contains(replaced.substring(replaced.lastIndexOf('/') + 1))) {
            found.add(node.path("value").textValue());
        }
        node.forEach(child -> found.addAll(formulas(child)));
        return found;
    }

    private static ValueType resultOf(FormulaCompiler compiler, String text) {
        for (ValueType type : ValueType.values()) {
            try {
                compiler.compile(text, type);
                return type;
            } catch (MalformedFormula e) {
                assertThat(e.problems()).as(text).allMatch(problem -> problem.message()
                        .contains("is needed"));
            }
        }
        throw new AssertionError("Fits no type: " + text);
    }

    private static void compare(
            FormulaCompiler compiler,
            Map<String, ValueType> names,
            String text,
            ValueType type,
            Random random,
            int times)
            throws Exception {
        Formula formula = compiler.compile(text, type);
        CelInterpreter interpreter = new CelInterpreter(compiler.check(text, type), formula.names());
        for (int i = 0; i < times; i++) {
            Map<String, Object> values = new HashMap<>();
            for (String name : formula.names()) {
                if (random.nextInt(4) > 0) {
                    values.put(name, value(names.get(name), text, random));
                }
            }
            assertThat(formula.evaluate(values)).as("%s with %s", text, values).isEqualTo(interpreter.evaluate(values));
        }
    }

    private static Object value(ValueType type, String text, Random random) {
        return switch (type) {
            case NUMBER -> near(text, random);
            case FLAG -> random.nextBoolean();
            case DATE -> LocalDate.of(2019 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case TEXT -> constant(text, WORD, "x", random);
        };
    }

    /** About the formula's own numbers, nought among them. */
    private static BigDecimal near(String text, Random random) {
        BigDecimal bound = new BigDecimal(constant(text, WHOLE, "3", random));
        return switch (random.nextInt(5)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> bound;
            case 2 -> bound.subtract(new BigDecimal("0.01"));
            case 3 -> bound.add(BigDecimal.ONE);
            default -> BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000, random.nextInt(4));
        };
    }

    private static String constant(String text, Pattern pattern, String otherwise, Random random) {
        List<String> constants =
                pattern.matcher(text).results().map(found -> found.group(1)).toList();
        int choice = random.nextInt(constants.size() + 1);
        return choice == constants.size() ? otherwise : constants.get(choice);
    }
}
