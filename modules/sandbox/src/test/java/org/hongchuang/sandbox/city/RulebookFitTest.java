package org.hongchuang.sandbox.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.FormField;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.MetricPeriod;
import org.hongchuang.rulebook.MetricType;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.RubricItem;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.ScoringMode;
import org.hongchuang.rulebook.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The city speaks the language of the rulebook. */
class RulebookFitTest {
    @TempDir
    static Path samples;

    private static final Edition EDITION = Rulebooks.bundled().inForce("nanchang-bases", City.TODAY);
    private static City city;

    @BeforeAll
    static void build() throws Exception {
        city = City.filled(CityPlan.normal(City.TODAY), samples);
    }

    @Test
    void answersAreCompleteAndOfTheRightType() throws Exception {
        for (City.Row row : city.rows(
                "select name, kind, application, union_work from accr_case where rulebook = 'nanchang-bases'")) {
            assertFits(row.get(0), EDITION.form("application"), row.get(2));
            assertFits(row.get(0), EDITION.form("union_work"), row.get(3));
            EDITION.kind(row.get(1));
        }
    }

    private static void assertFits(String name, Form form, String answers) throws Exception {
        JsonNode given = new ObjectMapper().readTree(answers);
        Set<String> known = new HashSet<>();
        for (FormField field : form.fields()) {
            known.add(field.id());
            assertThat(given.has(field.id()) || !field.required() || !fillsIn(form, field))
                    .as(name + " " + field.id())
                    .isTrue();
            if (given.has(field.id())) {
                assertReadable(field, given.get(field.id()).textValue());
            }
        }
        assertThat(known).as(form.id()).containsAll(given::fieldNames);
    }

    private static boolean fillsIn(Form form, FormField field) {
        return !Set.of("county", "city").contains(field.section());
    }

    private static void assertReadable(FormField field, String answer) {
        switch (field.type()) {
            case INTEGER -> assertThat(answer).as(field.id()).matches("[0-9]+");
            case DECIMAL -> assertThat(new BigDecimal(answer)).as(field.id()).isNotNegative();
            case DATE -> assertThat(LocalDate.parse(answer)).as(field.id()).isBefore(City.TODAY);
            case YES_NO -> assertThat(answer).as(field.id()).isIn("true", "false");
            case CHOICE -> assertThat(answer).as(field.id()).isIn("production", "office");
            default -> assertThat(answer).as(field.id()).isNotBlank();
        }
    }

    @Test
    void figuresAreMetricsOfTheYear() throws Exception {
        for (City.Row row : city.rows("select figures from accr_figures")) {
            for (Map.Entry<String, JsonNode> figure :
                    new ObjectMapper().readTree(row.get(0)).properties()) {
                Metric metric = EDITION.metric(figure.getKey());
                assertThat(metric.period()).as(metric.id()).isNotEqualTo(MetricPeriod.CASE);
                assertThat(metric.previousYearOf()).as(metric.id()).isNull();
                assertThat(figure.getValue().isBoolean()).as(metric.id()).isEqualTo(metric.type() == MetricType.FLAG);
                assertThat(figure.getValue().isNumber()).as(metric.id()).isEqualTo(metric.type() == MetricType.NUMBER);
            }
        }
    }

    @Test
    void visitorsConfirmFlags() throws Exception {
        for (City.Row row : city.rows(
                "select rulebook, confirmed from accr_visit join accr_case on accr_case.id = accr_visit.case_id")) {
            Edition edition = Rulebooks.bundled().inForce(row.get(0), City.TODAY);
            for (Map.Entry<String, JsonNode> flag :
                    new ObjectMapper().readTree(row.get(1)).properties()) {
                assertThat(edition.metric(flag.getKey()).type()).isEqualTo(MetricType.FLAG);
            }
        }
    }

    @Test
    void scoresAreOfItemsPeopleScore() throws Exception {
        for (String scores : city.column("select scores from accr_scores")) {
            for (Map.Entry<String, JsonNode> score :
                    new ObjectMapper().readTree(scores).properties()) {
                RubricItem item = EDITION.item(score.getKey());
                assertThat(item.mode()).isEqualTo(ScoringMode.SCORED);
                assertThat(score.getValue().decimalValue()).isBetween(BigDecimal.ZERO, item.points());
            }
        }
    }

    @Test
    void everyGradeOccursAndSomeAreStillOpen() {
        Facts facts = new Facts(city.plan());
        Set<String> grades = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (Base base : new Bases(city.plan()).slice(0, 60)) {
            if (base.named()) {
                Receipt receipt = EDITION.evaluate(facts.atAppraisal(base, 2025, Appraisals.day(2025)));
                grades.add(String.valueOf(receipt.appraisal().gradeId()));
                receipt.consequences().stream()
                        .filter(consequence -> consequence.verdict() == Verdict.MET)
                        .forEach(consequence -> found.add(consequence.id()));
            }
        }
        assertThat(grades).containsExactlyInAnyOrder("excellent", "good", "below_good", "null");
        assertThat(found).contains("rectify", "low_success_rate", "union_work_failing", "complaints");
    }

    @Test
    void successIsBelowOnAndAboveTheLine() {
        String rate = "select count(*) from accr_figures where (figures ->> 'stable_residents')::numeric"
                + " %s 0.6 * (figures ->> 'residents')::numeric";
        assertThat(city.number(rate.formatted("<"))).isPositive();
        assertThat(city.number(rate.formatted("="))).isPositive();
        assertThat(city.number(rate.formatted(">"))).isPositive();
    }

    @Test
    void receiptsReplayToTheSameBytes() {
        for (City.Row row :
                city.rows("select edition, inputs, sha256, edition_hash, certain, grade from accr_receipt")) {
            Receipt receipt = Rulebooks.bundled().replay(EditionId.parse(row.get(0)), CaseFacts.fromJson(row.get(1)));
            assertThat(receipt.sha256()).isEqualTo(row.get(2));
            assertThat(receipt.editionHash()).isEqualTo(row.get(3));
            assertThat(receipt.appraisal().gradeId()).isEqualTo(row.get(5));
        }
    }

    @Test
    void everyEntitlementIsDueByItsReceiptAndNoneIsForgotten() {
        int due = 0;
        for (City.Row row : city.rows("select inputs, (select string_agg(subsidy || year, ' ') from fin_entitlement e"
                + " where e.receipt_id = r.public_id), purpose, year from accr_receipt r")) {
            CaseFacts facts = CaseFacts.fromJson(row.get(0));
            String subsidy = row.get(2).equals("NAMING") ? "one_off" : "working_fund";
            Verdict verdict = EDITION.evaluate(facts).subsidies().stream()
                    .filter(outcome -> outcome.id().equals(subsidy))
                    .findFirst()
                    .orElseThrow()
                    .verdict();
            assertThat(row.get(1)).isEqualTo(verdict == Verdict.MET ? subsidy + row.get(3) : null);
            due += verdict == Verdict.MET ? 1 : 0;
        }
        assertThat(city.number("select count(*) from fin_entitlement")).isEqualTo(due);
    }
}
