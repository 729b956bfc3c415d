package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.rulebook.LoadResult.Loaded;
import org.hongchuang.rulebook.LoadResult.Refused;
import org.hongchuang.rulebook.yaml.MalformedYaml;
import org.hongchuang.rulebook.yaml.OddTrees;
import org.hongchuang.rulebook.yaml.YamlReader;
import org.hongchuang.rulebook.yaml.YamlTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionLoaderTest {

    @Test
    void loadsASoundFile() {
        assertThat(EditionLoader.load(Samples.EDITION, "sample.yaml")).isInstanceOf(Loaded.class);
        assertThat(EditionLoader.load(Samples.RICH, "rich.yaml")).isInstanceOf(Loaded.class);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: 40 | weight: 41 | the weights add up to 101",
                "shares: [3, 3, 4] | shares: [3, 3, 1] | the share is not a whole number of fen",
                "en: some}, amount: 4, | en: some}, amount: 5, | the parts add up to 11",
                "quota: {atMost: 2, | quota: {atMost: 1, | the parts add up to 4",
                "score: half_score | score: open | the metric 'open' holds a FLAG, not a NUMBER",
                "namedOn: named_on | namedOn: area | the metric 'area' holds a NUMBER, not a DATE",
                "tieBreak: [full_score] | tieBreak: [named_on] | the metric 'named_on' holds a DATE, not a NUMBER",
                "of: grant | of: stages | no subsidy 'stages' is paid in instalments",
                "passing: [middle, high] | passing: [top] | nothing in assessment/grades has the id 'top'",
                "subsidies: [grant, tools] | subsidies: [loan] | nothing in subsidies or calculated has the id 'loan'",
                "subsidies: [stages] | subsidies: [staged] | nothing in subsidies or calculated has the id 'staged'",
                "envelope: some | envelope: none | nothing in programme/envelopes has the id 'none'",
                "reportTo: office | reportTo: home | nothing in programme/bodies has the id 'home'",
                "steps: [apply, name] | steps: [apply, ask] | nothing in application/steps has the id 'ask'",
                "to: 05-31 | to: 02-30 | there is no such day: 02-30",
                "deadline: {by: 12-31} | deadline: {by: 11-31} | there is no such day: 11-31",
                "min: 60 | min: 60, cites: x | property 'cites' is not defined",
                "middle}, min: 60 | middle} | the grade needs a min",
                "en: low}, min: 0 | en: low}, min: 1 | no grade begins at 0",
                "inARow: 2 | inARow: 1 | must have a minimum value of 2",
                "middle/min, value: 50 | middle/min, value: high | string found, number expected",
                "middle/min, value: 50 | muddle/min, value: 50 | the path leads nowhere: assessment/grades/muddle/min",
                "kinds: [territory] | kinds: [county] | nothing in kinds has the id 'county'",
                "banKinds: [any] | banKinds: [territory] | nothing in kinds has the id 'territory'",
                "banYears: 2, banKinds | banKinds | required property 'banYears' not found",
                "- {id: guest | - {id: territory | duplicate id 'territory'",
                "atMost: 7 | atMost: 5 | the upper end is not above atLeast",
                "namedOn: named_on, cite | namedOn: area, cite | the metric 'area' holds a NUMBER, not a DATE",
                "source: {house: NAMED_ON} | source: {house: NAMED} | the metric 'named_on' holds a DATE, not a FLAG",
                "house: NAMED_ON | house: NAMED_ON, subsidy: grant | the figure 'NAMED_ON' is about no subsidy",
                "AWARD_DECIDED, subsidy: grant | AWARD_DECIDED | the figure 'AWARD_DECIDED' needs the subsidy",
                "AWARD_DECIDED, subsidy: grant | AWARD_DECIDED, subsidy: gift | nothing in subsidies or calculated",
                "subsidy: grant}, cite | subsidy: grant}, derive: open, cite | a metric the house knows is not derived",
                "house: NAMED_ON | house: NAMED_WHEN | does not have a value in the enumeration",
                "act: SUBMIT | act: VERIFY | the first step and no other is the application",
                "act: NAME | act: SUBMIT | the first step and no other is the application",
                "act: NOTICE | act: NAME | naming (NAME) is the last step",
                "act: NOTICE | act: DECIDE | a public notice (NOTICE), and no other step",
                "notice: {workingDays: 5}, | '' | a public notice (NOTICE), and no other step",
                "enrolment: {kinds: [guest], | enrolment: { | all kinds come in by record, so the steps are for nobody",
                "enrolment: {kinds: [guest] | enrolment: {kinds: [any, guest] | so the steps are for nobody",
                "steps: | stepz: | neither steps nor enrolment say how cases come in",
                "banPermanent: true | banYears: 3, banPermanent: true | must not be valid"
            })
    void checksWhatRicherDocumentsHave(String sound, String faulty, String message) {
        String yaml = Samples.RICH.replace(sound, faulty);
        assertThat(yaml).isNotEqualTo(Samples.RICH);
        assertThat(problems(yaml))
                .anySatisfy(problem -> assertThat(problem.message()).contains(message));
    }

    @Test
    void refusesMoreReadingsThanCanBeChecked() {
        String ruling = Samples.EDITION.substring(
                Samples.EDITION.indexOf("  - id: ZZ-1"), Samples.EDITION.indexOf("coverage:"));
        StringBuilder rulings = new StringBuilder();
        for (int i = 2; i < 43; i++) {
            rulings.append(ruling.replace("ZZ-1", "ZZ-" + i));
        }
        assertThat(problems(Samples.EDITION.replace("coverage:", rulings + "coverage:")))
                .extracting(EditionProblem::message)
                .containsOnly("more than 40 readings that are not chosen");
    }

    @Test
    void printsWhatItReads() {
        for (Edition edition : List.of(Samples.edition(), Samples.rich(), Samples.nanchang())) {
            Edition again = EditionLoader.load(edition.print(), "printed.yaml").orThrow();
            assertThat(again.hash()).isEqualTo(edition.hash());
            assertThat(again.print()).isEqualTo(edition.print());
        }
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
        JsonNode odd = YamlReader.read("[null, -1, 'x', [], {}, [[1]], 99999999999, 0.5, true]")
                .root();
        YamlTree tree = YamlReader.read(Samples.RICH);
        List<JsonPointer> places = new ArrayList<>();
        new EditionFile("sample.yaml", tree).walk(place -> places.add(place.at()));
        for (int i = 1; i < places.size(); i++) {
            for (int j = i; j < i + 3; j++) {
                JsonNode shape = odd.get(j % odd.size());
                YamlTree changed = OddTrees.with(tree, places.get(i), shape);
                assertThat(EditionLoader.load(new EditionFile("sample.yaml", changed)))
                        .as("%s at %s", shape, places.get(i))
                        .isNotNull();
            }
        }
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
