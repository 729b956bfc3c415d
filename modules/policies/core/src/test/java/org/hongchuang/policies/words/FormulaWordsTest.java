package org.hongchuang.policies.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Rulebooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaWordsTest {
    private static final Set<String> FORMULAS = Set.of("when", "award", "derive");
    private static final JsonNode BASES = Rulebooks.bundled()
            .edition(EditionId.parse("nanchang-bases@2019-06-20"))
            .content();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            residents >= 20 ; 入驻创业实体数不少于20 户 ; resident entities at least 20 entities
            success_rate < 60 ; 孵化成功率低于60 % ; success rate below 60 %
            !complaints_remedied ; “投诉已及时整改”为否 ; “complaints were put right in time” is not so
            kind == 'production' ; 类型为生产加工型 ; the kind is production
            tax > tax_previous ; 成功企业纳税额多于成功企业上年纳税额 ; tax paid by successful enterprises more than tax paid the year before
            one_off_paid_year != year ; 一次性补贴支付年度不是考核年度 ; year the one-off was paid is not the year appraised
            established_on < on ; 成立时间早于适用日期 ; day of establishment before the day of the decision
            months(established_on, on) >= 12 ; 自成立时间至适用日期的足月数不少于12 个月 ; full months from day of establishment to the day of the decision at least 12 months
            percent(incubated, residents) ; 当年成功孵化的企业数占入驻创业实体数的百分比 ; enterprises incubated in the year in percent of resident entities
            jobs >= min_jobs && (jobs > 1 || tax > 2) ; 就业岗位（职工总数）不少于最低就业人数，并且（就业岗位（职工总数）多于1 人，或者成功企业纳税额多于2 万元） ; jobs (workers in all) at least fewest jobs, and (jobs (workers in all) more than 1 people, or tax paid by successful enterprises more than 2 10000 yuan)
            atMost(fullSteps(incubation_rate, 5) + (extended_services ? 1 : 0), 4) ; 当年孵化占比每满5 %计1加（若“提供拓展的贴心服务”为是，则为1，否则为0），最多4 ; 1 for each full 5 % of share incubated in the year plus (if “offers extended personal services” is so, then 1, otherwise 0), at most 4
            """)
    void saysAFormulaInBothLanguages(String formula, String chinese, String english) {
        assertThat(new FormulaWords(BASES, Locale.SIMPLIFIED_CHINESE).say(formula))
                .isEqualTo(chinese);
        assertThat(new FormulaWords(BASES, Locale.ENGLISH).say(formula)).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formulas")
    void leavesNeitherOperatorNorIdInAnyFormula(String edition, String formula, JsonNode content) {
        String chinese = new FormulaWords(content, Locale.SIMPLIFIED_CHINESE).say(formula);
        String english = new FormulaWords(content, Locale.ENGLISH).say(formula);
        assertThat(chinese).doesNotContain("??", "&&", "||", "==", "!=", "<", ">", "?", "!", "_");
        assertThat(english).doesNotContain("??", "&&", "||", "==", "!=", "<", ">", "?", "!", "_");
        assertThat(withoutLabels(chinese, content)).doesNotContainPattern("[A-Za-z]{2}");
        assertThat(english).isNotEqualTo(formula);
    }

    private static String withoutLabels(String text, JsonNode content) {
        String rest = text;
        for (JsonNode label : content.findValues("label")) {
            rest = rest.replace(label.path("zh").asText(), "");
        }
        for (JsonNode unit : content.findValues("unit")) {
            rest = rest.replace(unit.path("zh").asText(), "");
        }
        return rest;
    }

    /** Of every bundled edition, those of the readings not chosen included. */
    static Stream<Arguments> formulas() {
        return Rulebooks.bundled().editions().stream().flatMap(FormulaWordsTest::formulasOf);
    }

    private static Stream<Arguments> formulasOf(Edition edition) {
        JsonNode content = edition.content();
        Set<String> formulas = new LinkedHashSet<>();
        collect(content, formulas);
        return formulas.stream().map(formula -> Arguments.of(edition.id().toString(), formula, content));
    }

    private static void collect(JsonNode node, Set<String> formulas) {
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        node.properties().forEach(child -> {
            if (FORMULAS.contains(child.getKey()) && child.getValue().isTextual()) {
                formulas.add(child.getValue().textValue());
            }
        });
        String at = node.path("at").asText();
        if (FORMULAS.contains(at.substring(at.lastIndexOf('/') + 1))) {
            formulas.add(node.path("value").asText());
        }
        children.forEach(child -> collect(child, formulas));
    }
}
