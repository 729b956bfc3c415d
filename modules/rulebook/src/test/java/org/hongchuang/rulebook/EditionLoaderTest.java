package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.rulebook.LoadResult.Loaded;
import org.hongchuang.rulebook.LoadResult.Refused;
import org.hongchuang.rulebook.yaml.MalformedYaml;
import org.hongchuang.rulebook.yaml.YamlReader;
import org.hongchuang.rulebook.yaml.YamlTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionLoaderTest {

    @Test
    void loadsASoundFile() {
        assertThat(EditionLoader.load(Samples.EDITION, "sample.yaml")).isInstanceOf(Loaded.class);
        assertThat(EditionLoader.load(rich(), "rich.yaml")).isInstanceOf(Loaded.class);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        String yaml = Samples.EDITION
                .replace("when: area >= 10", "when: aera >= 10 && open >= 1")
                .replace(
                        "    period: POINT\n    origin: {zh: 表, en: form}\n    cite: art. 1\n  - id: open",
                        "    period: POINT\n    colour: red\n    origin: {zh: 表, en: form}\n  - id: area")
                .replace("    - art. 2\n", "    - art. 2\n    - art. 3\n");
        assertThat(problems(yaml))
                .extracting(EditionProblem::toString)
                .satisfiesExactlyInAnyOrder(
                        each -> assertThat(each)
                                .startsWith("sample.yaml:11:7: article not accounted for")
                                .endsWith("art. 3"),
                        each -> assertThat(each).startsWith("sample.yaml:14:5: required property 'cite' not found"),
                        each -> assertThat(each)
                                .startsWith("sample.yaml:18:13:")
                                .contains("'colour'"),
                        each -> assertThat(each).startsWith("sample.yaml:20:9: duplicate id 'area'"),
                        each -> assertThat(each).startsWith("sample.yaml:34:11: undeclared reference to 'aera'"),
                        each -> assertThat(each).startsWith("sample.yaml:34:25: undeclared reference to 'open'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when: area >= 10 | when: area >= 1.5 | 33:16 | found no matching overload",
                "when: area >= 10 | when: area | 33:11 | the formula gives number where bool is needed",
                "when: area >= 10 | when: \"area >= open\" | 33:17 | found no matching overload",
                "cite: art. 2\\nrulings | cite: art. 9\\nrulings | 34:11 | not an article of source.outline: art. 9",
                "by: [size] | by: [seize] | 48:40 | nothing has the id 'seize'",
                "chosen: A | chosen: C | 36:5 | there is no reading 'C'",
                "value: area >= 20 | value: aera >= 20 | 44:48 | undeclared reference to 'aera'",
                "eligibility/size/when | eligibility/seize/when | 44:18 | the path leads nowhere",
                "eligibility/size/when | eligibility/size/whem | 44:48 | property 'whem' is not defined",
                "from: 2020-01-01 | from: 2020-02-30 | 11:19 | there is no such day",
                "rulebook: sample | rulebook: Sample | 1:11 | does not match",
                "type: FLAG | type: FLAG\\n    previousYearOf: shut | 22:21 | nothing in metrics has the id 'shut'"
            })
    void tellsWhere(String sound, String faulty, String place, String message) {
        String yaml = Samples.EDITION.replace(sound.replace("\\n", "\n"), faulty.replace("\\n", "\n"));
        assertThat(yaml).isNotEqualTo(Samples.EDITION);
        assertThat(problems(yaml)).anySatisfy(problem -> {
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void tellsTheLineInsideALongFormula() {
        String yaml = Samples.EDITION.replace("when: area >= 10", "when: |\n      area >= 10\n      && opened");
        assertThat(problems(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(35);
            assertThat(problem.column()).isEqualTo(10);
        });
    }

    @Test
    void refusesTextThatIsNoYaml() {
        assertThat(problems("rulebook: [a")).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("sample.yaml");
            assertThat(problem.line()).isEqualTo(1);
        });
        assertThat(problems("")).hasSize(1);
        assertThat(problems("just a word")).isNotEmpty();
        assertThat(problems("- a\n- b")).isNotEmpty();
    }

    @Test
    void anyOddShapeIsAProblemAndNeverAFailure() throws MalformedYaml {
        for (String original : List.of(Samples.EDITION, rich())) {
            YamlTree tree = YamlReader.read(original);
            List<JsonPointer> places = new ArrayList<>();
            new EditionFile("sample.yaml", tree).walk((at, node) -> places.add(at));
            for (JsonPointer place : places.subList(1, places.size())) {
                for (String odd : List.of("null", "-1", "\"x\"", "[]", "{}", "[[1]]")) {
                    assertThat(EditionLoader.load(replaced(tree, place, odd), "sample.yaml"))
                            .as("%s at %s", odd, place)
                            .isNotNull();
                }
            }
        }
    }

    /** JSON is YAML, so a changed tree can be written as JSON. */
    private static String replaced(YamlTree tree, JsonPointer place, String odd) throws MalformedYaml {
        ObjectNode holder = ((ObjectNode) tree.root()).deepCopy();
        JsonNode parent = holder.at(place.head());
        JsonNode value = YamlReader.read(odd).root();
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        }
        return holder.toString();
    }

    /** The sample with a section of each sort that the small one lacks. */
    private static String rich() {
        return Samples.EDITION.replace("coverage:", """
                assessment:
                  window: {from: OCTOBER, to: NOVEMBER, cite: art. 1}
                  first: {yearsAfterNaming: 1, cite: art. 1}
                  rubric:
                    - id: all
                      label: {zh: 全部, en: all}
                      points: 4
                      items:
                        - {id: room, label: {zh: 场地, en: room}, points: 4, bonus: 2, mode: COMPUTED, award: 'atMost(area, 4)', evidence: {zh: 表, en: form}, cite: art. 1}
                      cite: art. 1
                  grades: [{id: low, label: {zh: 低, en: low}, min: 0, cite: art. 1}]
                consequences:
                  - {id: warn, label: {zh: 警告, en: warning}, action: WARN, grades: [low], deadline: {days: 3}, banYears: 2, cite: {article: art. 1, note: why}}
                subsidies:
                  - {id: grant, label: {zh: 补助, en: grant}, amount: 5, occasion: NAMING, when: open, purpose: {zh: 用, en: use}, cite: art. 1}
                targets:
                  - {id: many, label: {zh: 多, en: many}, atLeast: 5, unit: {zh: 个, en: pieces}, by: 2020-12-31, cite: art. 1}
                coverage:""");
    }

    @Test
    void throwsTheProblemsWhereAnEditionIsExpected() {
        assertThatThrownBy(() -> EditionLoader.load("a: b", "x.yaml").orThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("x.yaml:1:");
    }

    private static List<EditionProblem> problems(String yaml) {
        return ((Refused) EditionLoader.load(yaml, "sample.yaml")).problems();
    }
}
