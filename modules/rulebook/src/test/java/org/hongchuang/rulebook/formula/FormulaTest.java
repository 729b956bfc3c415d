package org.hongchuang.rulebook.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private final FormulaCompiler compiler = new FormulaCompiler(Map.of(
            "area", ValueType.NUMBER,
            "part", ValueType.NUMBER,
            "whole", ValueType.NUMBER,
            "a", ValueType.FLAG,
            "b", ValueType.FLAG,
            "kind", ValueType.TEXT,
            "from", ValueType.DATE,
            "to", ValueType.DATE));

    @ParameterizedTest
    @CsvSource({
        "area >= 10000, 10000, true",
        "area >= 10000, 9999.999999, false",
        "area > 10000, 10000.000001, true",
        "area < 0, -0.1, true",
        "10 <= area, 10, true",
        "10 <= area, 9.99, false",
        "area == area, 7.5, true",
        "area == 2020, 2020, true",
        "area == 2020, 2020.000, true",
        "area != 2020, 2020, false",
        "area != 2020, 2020.1, true",
        "2020 == area, 2019, false",
        "area + 1 == 2 * area, 1, true",
        "area - 1 <= -1 * area, 0.5, true"
    })
    void comparesDecimalsExactly(String text, BigDecimal area, boolean expected) throws MalformedFormula {
        assertThat(flag(text, Map.of("area", area)).value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "a && b, false, ?, false",
                "a && b, ?, false, false",
                "a && b, true, ?, ?",
                "a || b, true, ?, true",
                "a || b, ?, true, true",
                "a || b, false, ?, ?",
                "!a, ?, true, ?",
                "a ? b : !b, ?, true, ?",
                "a ? true : b, true, ?, true",
                "a == b, ?, true, ?"
            })
    void unknownSpreadsOnlyAsFarAsItMatters(String text, Boolean a, Boolean b, Boolean expected)
            throws MalformedFormula {
        Map<String, Object> values = new java.util.HashMap<>();
        if (a != null) {
            values.put("a", a);
        }
        if (b != null) {
            values.put("b", b);
        }
        assertThat(flag(text, values).value()).isEqualTo(expected);
    }

    @Test
    void comparesTextsAndDays() throws MalformedFormula {
        LocalDate day = LocalDate.of(2020, 2, 29);
        Map<String, Object> values = Map.of("kind", "office", "from", day, "to", LocalDate.parse("2020-02-29"));
        assertThat(flag("kind == 'office' && kind != 'production' && from == to", values)
                        .value())
                .isEqualTo(true);
        assertThat(flag("from != to", values).value()).isEqualTo(false);
    }

    @Test
    void namesWhatIsMissing() throws MalformedFormula {
        assertThat(flag("area >= 10 && part >= 1 && a", Map.of("a", true)).missing())
                .containsExactly("area", "part");
        assertThat(number("a ? atMost(area, 4) : part", Map.of("a", true)).missing())
                .containsExactly("area");
    }

    @Test
    void rateIsCutOffAndNeverRoundedUp() throws MalformedFormula {
        assertThat(flag("percent(part, whole) >= 60", ratio("59999999", "100000000"))
                        .value())
                .isEqualTo(false);
        assertThat(number("percent(part, whole)", ratio("1", "3")).value()).isEqualTo(new BigDecimal("33.333333"));
        assertThat(number("percent(part, whole)", ratio("30", "50")).value()).isEqualTo(new BigDecimal("60"));
    }

    @Test
    void rateOfNothingIsUnknown() throws MalformedFormula {
        Answer answer = flag("percent(part, whole) >= 60", ratio("0", "0"));
        assertThat(answer.value()).isNull();
        assertThat(answer.missing()).containsExactly("part", "whole");
        assertThat(flag(
                                "a && percent(part, whole) >= 60",
                                Map.of("a", false, "part", BigDecimal.ONE, "whole", BigDecimal.ZERO))
                        .value())
                .isEqualTo(false);
    }

    @Test
    void aFigureBeyondAllBoundsIsUnknown() throws MalformedFormula {
        String product = "area";
        for (int i = 0; i < 8; i++) {
            product = "(" + product + " * " + product + ")";
        }
        Answer answer = number(product, Map.of("area", new BigDecimal("999999999999999999999999")));
        assertThat(answer.value()).isNull();
        assertThat(answer.missing()).containsExactly("area");
        assertThat(number(product, Map.of("area", BigDecimal.ONE)).value()).isEqualTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({"4.99, 0", "5, 1", "9.999, 1", "10, 2", "100, 20", "-3, 0"})
    void countsFullSteps(BigDecimal value, BigDecimal steps) throws MalformedFormula {
        assertThat(number("fullSteps(area, 5)", Map.of("area", value)).value()).isEqualTo(steps);
    }

    @Test
    void mixesWholeNumbersAndDecimals() throws MalformedFormula {
        assertThat(number(
                                "atMost(fullSteps(area, 5) + (a ? 1 : 0), 4)",
                                Map.of("area", new BigDecimal("17"), "a", true))
                        .value())
                .isEqualTo(new BigDecimal("4"));
    }

    @Test
    void countsFullMonths() throws MalformedFormula {
        Map<String, Object> values = Map.of("from", LocalDate.of(2019, 1, 31), "to", LocalDate.of(2020, 1, 30));
        assertThat(flag("months(from, to) >= 12", values).value()).isEqualTo(false);
        assertThat(flag("from < to", values).value()).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "floor_aera >= 1 | 0 | undeclared reference to 'floor_aera'",
                "a && area | 2 | found no matching overload for '_&&_'",
                "area > kind | 5 | found no matching overload",
                "area == kind | 5 | found no matching overload",
                "area >= 1.5 | 5 | found no matching overload",
                "1.5 == 1.5 | 4 | found no matching overload",
                "7 / 2 == 3 | 2 | undeclared reference to '_/_'",
                "a ? 1.5 : 2.5 | 0 | the formula gives double where bool is needed",
                "area | 0 | the formula gives number where bool is needed",
                "area >= | 7 | mismatched input",
                "[a].exists(x, x) | 10 | undeclared reference to 'exists'",
                "area >= null | 8 | formulas know no such value"
            })
    void refusesWhatDoesNotFit(String text, int column, String message) {
        MalformedFormula refused =
                catchThrowableOfType(MalformedFormula.class, () -> compiler.compile(text, ValueType.FLAG));
        assertThat(refused.problems().get(0).line()).isEqualTo(1);
        assertThat(refused.problems().get(0).column()).isEqualTo(column);
        assertThat(refused.problems().get(0).message()).startsWith(message);
    }

    private Answer flag(String text, Map<String, Object> values) throws MalformedFormula {
        return compiler.compile(text, ValueType.FLAG).evaluate(values);
    }

    private Answer number(String text, Map<String, Object> values) throws MalformedFormula {
        return compiler.compile(text, ValueType.NUMBER).evaluate(values);
    }

    private static Map<String, Object> ratio(String part, String whole) {
        return Map.of("part", new BigDecimal(part), "whole", new BigDecimal(whole));
    }
}
