package org.hongchuang.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    @Test
    void keepsDecimalsExactAndDatesText() throws MalformedYaml {
        YamlTree tree = YamlReader.read("a: 0.10\nb: 2020-01-01\nc: '5'\nd: true\ne: 200000");
        assertThat(tree.root().path("a").decimalValue()).isEqualTo(new BigDecimal("0.1"));
        assertThat(tree.root().path("b").textValue()).isEqualTo("2020-01-01");
        assertThat(tree.root().path("c").textValue()).isEqualTo("5");
        assertThat(tree.root().path("d").booleanValue()).isTrue();
        assertThat(tree.root().path("e").isIntegralNumber()).isTrue();
    }

    @Test
    void remembersWhereValuesStand() throws MalformedYaml {
        YamlTree tree = YamlReader.read("a:\n  - x: 1\n    y: 'two'\n");
        assertThat(tree.at(JsonPointer.compile("/a/0/y"))).isEqualTo(new Mark(3, 9));
        assertThat(tree.at(JsonPointer.compile("/a/0/z"))).isEqualTo(new Mark(2, 5));
    }

    @Test
    void replacesAValueAndItsPlace() throws MalformedYaml {
        YamlTree tree = YamlReader.read("a: {b: 1}\nc: {d: 2}\n");
        YamlTree replaced = tree.replaced(JsonPointer.compile("/a"), JsonPointer.compile("/c"));
        assertThat(replaced.root().at("/a/d").intValue()).isEqualTo(2);
        assertThat(replaced.at(JsonPointer.compile("/a/d"))).isEqualTo(new Mark(2, 8));
        assertThat(tree.root().at("/a/b").intValue()).isEqualTo(1);
    }

    @Test
    void refusesTwiceTheSameKey() {
        assertThat(problems("a: 1\nb: 2\na: 3")).containsExactly(new YamlProblem(new Mark(3, 1), "duplicate key 'a'"));
    }

    @Test
    void refusesAliasesNamingEach() {
        assertThat(problems("a: &x [1, 2]\nb: *x\nc: *x"))
                .extracting(YamlProblem::at)
                .containsExactly(new Mark(2, 4), new Mark(3, 4));
    }

    @Test
    void refusesAnAliasBomb() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]";
        assertThat(problems(bomb)).hasSize(6);
    }

    @Test
    void refusesDeepNesting() {
        assertThat(problems("[".repeat(YamlReader.MAX_DEPTH + 1) + "]".repeat(YamlReader.MAX_DEPTH + 1)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("deep"));
        assertThat(problems("[".repeat(100_000))).hasSize(1);
    }

    @Test
    void refusesLongFiles() {
        assertThat(problems("a: " + "x".repeat(YamlReader.MAX_CHARACTERS)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("longer"));
    }

    @Test
    void refusesManyValuesAndLongKeys() {
        assertThat(problems("a: [" + "1,".repeat(YamlReader.MAX_VALUES) + "1]"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("more than"));
        assertThat(problems("k".repeat(YamlReader.MAX_KEY + 1) + ": 1"))
                .containsExactly(new YamlProblem(new Mark(1, 1), "a key has at most 60 characters"));
    }

    @Test
    void refusesOddScalarsAndTags() {
        assertThat(problems("a: yes\nb: 0x1F\nc: .inf\nd: 1_0")).hasSize(4);
        assertThat(problems("a: !!java.io.File x")).hasSize(1);
        assertThat(problems("? [a, b]\n: c")).hasSize(1);
    }

    private static List<YamlProblem> problems(String yaml) {
        return catchThrowableOfType(MalformedYaml.class, () -> YamlReader.read(yaml))
                .problems();
    }
}
