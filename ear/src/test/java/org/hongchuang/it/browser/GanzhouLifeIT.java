package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hongchuang.it.browser.Life.TODAY;
import static org.hongchuang.it.browser.Life.YEAR;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A base of Ganzhou: figures, two years of two assessments each, its rank among others, class III twice, the province's
 * approval, delisted.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GanzhouLifeIT extends BrowserTest {
    private static final int LAST = YEAR - 1;
    private static Life life;
    private static String name;
    private static String determined;

    @BeforeAll
    static void chooseTheBase() {
        Server.awaitSampleCity();
        JsonObject own = Life.cases("ga-applicant1").get(0).getAsJsonObject();
        life = new Life("ga-", "ganzhou-bases", own.get("id").getAsString());
        name = own.get("name").getAsString();
    }

    @Test
    @Order(1)
    void whatTheBaseLacksIsFoundAndPutRight() {
        String figures = "/api/cases/" + life.caseId() + "/figures/" + YEAR;
        assertThat(Server.put("ga-applicant1", figures, "{\"has_funds\": 1}").statusCode())
                .isEqualTo(422);
        Life.json(Server.put("ga-office1", figures, "{\"has_department\": true, \"has_funds\": false}"), 200);
        life.evaluate(YEAR);
        assertThat(life.found()).contains("condition:funds").doesNotContain("condition:department");
        whoRecordsABaseSeesItsConditions();
        Life.json(Server.put("ga-office1", figures, "{\"has_department\": true, \"has_funds\": true}"), 200);
        life.evaluate(YEAR);
        assertThat(life.finding("condition:funds").has("lapsed")).isTrue();
    }

    private static void whoRecordsABaseSeesItsConditions() {
        try (Visitor recorder = Visitor.signedIn(browser, "ga-recorder1")) {
            recorder.open("/app/accreditation/enrol.xhtml");
            ApplicationForm form = new ApplicationForm(recorder);
            form.condition("五有：资金保障", "待定");
            form.condition("五有：资金保障", "三（二）");
            recorder.page().getByLabel("基地 *").selectOption(name);
            form.condition("五有：资金保障", "不符合");
            form.condition("五有：工作部门", "符合");
            recorder.findsThePageAccessible();
            recorder.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(2)
    void twoScoreEachHalfAndWhatIsTooFarApartWaitsForAMeeting() {
        assertThat(Server.post("ga-office1", "/api/cases/" + life.caseId() + "/results/" + YEAR, "{}")
                        .statusCode())
                .as("nothing is proposed before the points are agreed")
                .isEqualTo(422);
        for (int year : List.of(LAST, YEAR)) {
            for (String half : List.of("half_year", "year_end")) {
                for (String username : List.of("ga-office1", "ga-office2")) {
                    Life.json(
                            Server.post(
                                    "ga-office1",
                                    assessment(year) + "/assessors",
                                    "{\"part\": \"" + half + "\", \"username\": \"" + username + "\"}"),
                            200);
                }
            }
        }
        score("ga-office1", "50");
        score("ga-office2", "62");
        assertThat(Server.post("ga-office1", "/api/cases/" + life.caseId() + "/results/" + YEAR, "{}")
                        .statusCode())
                .as("the sheets are too far apart")
                .isEqualTo(422);
        Life.json(
                Server.post(
                        "ga-office1",
                        assessment(YEAR) + "/moderations",
                        "{\"part\": \"year_end\", \"heldOn\": \"" + TODAY + "\", \"minutesNo\": \"合议纪要1号\","
                                + " \"participants\": \"曾令仪、邱虔州\", \"points\": {\"year_end\": {\"points\": 50,"
                                + " \"remark\": \"台账核实\"}}}"),
                200);
    }

    private static String assessment(int year) {
        return "/api/cases/" + life.caseId() + "/assessments/" + year;
    }

    /** 40 and 60 make 52, class III; so do 70 and 50, which make 58. */
    private static void score(String username, String yearEnd) {
        for (JsonElement each : Life.json(Server.get(username, "/api/score-sheets?size=500"), 200)
                .getAsJsonArray("rows")) {
            JsonObject sheet = each.getAsJsonObject();
            if (!sheet.get("caseId").getAsString().equals(life.caseId())) {
                continue;
            }
            String part = sheet.get("part").getAsString();
            boolean half = part.equals("half_year");
            boolean last = sheet.get("year").getAsInt() == LAST;
            String points = half ? (last ? "40" : "70") : last ? "60" : yearEnd;
            String commands = "/api/score-sheets/" + sheet.get("id").getAsString() + "/commands/";
            assertThat(Server.post(username, commands + "submit", points(part, points))
                            .statusCode())
                    .as("one declares before one scores")
                    .isEqualTo(422);
            Life.json(Server.post(username, commands + "declare", "{\"declaration\": \"NO_INTEREST\"}"), 200);
            Life.json(Server.post(username, commands + "submit", points(part, points)), 200);
        }
    }

    private static String points(String item, String points) {
        return "{\"points\": {\"" + item + "\": {\"points\": " + points + ", \"remark\": \"台账\"}}}";
    }

    @Test
    @Order(3)
    void oneYearOfClassThreeIsPutRightAndTwoAreReported() {
        JsonObject last = life.determine(LAST, "{}");
        assertThat(last.get("gradeId").getAsString()).isEqualTo("class_3");
        assertThat(last.get("score").getAsBigDecimal()).isEqualByComparingTo("52");
        assertThat(life.found()).contains("consequence:rectify").doesNotContain("consequence:report_delisting");

        JsonObject now = life.determine(YEAR, "{}");
        determined = now.get("id").getAsString();
        assertThat(now.get("score").getAsBigDecimal()).isEqualByComparingTo("58");
        assertThat(life.found()).contains("consequence:report_delisting").doesNotContain("consequence:delist");
        assertThat(life.finding("consequence:report_delisting").get("cite").getAsString())
                .isEqualTo("五（四）");
        life.evaluate(YEAR);
        assertThat(life.finding("consequence:report_delisting").has("lapsed"))
                .as("the night finds it too")
                .isFalse();
    }

    @Test
    @Order(4)
    void basesOfTheSamePointsShareTheirRankAndTheBestThreeAreNamed() {
        List<JsonObject> others = StreamSupport.stream(Life.cases("ga-office1").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("state").getAsString().equals("NAMED"))
                .filter(each -> !each.get("id").getAsString().equals(life.caseId()))
                .limit(3)
                .toList();
        List<String> points = List.of("90", "90", "70");
        for (int i = 0; i < 3; i++) {
            Life other =
                    new Life("ga-", "ganzhou-bases", others.get(i).get("id").getAsString());
            for (String part : List.of("half_year", "year_end")) {
                other.assess(
                        YEAR,
                        part,
                        "{\"" + part + "\": {\"points\": " + points.get(i) + ", \"remark\": \"台账\"}}",
                        "ga-office1",
                        "ga-office2");
            }
            other.determine(YEAR, "{}");
        }
        try (Visitor leader = Visitor.signedIn(browser, "ga-leader1")) {
            leader.open("/app/assessment/ranking.xhtml");
            List<String> ranks = List.of("1", "1", "3");
            for (int i = 0; i < 3; i++) {
                Locator row = leader.row(others.get(i).get("name").getAsString());
                assertThat(row.locator("td").first()).hasText(ranks.get(i));
                assertThat(row).containsText("优秀");
            }
            assertThat(leader.row(name).locator("td").first()).hasText("4");
            assertThat(leader.row(name)).containsText("三类");
            assertThat(leader.row(name)).not().containsText("优秀");
            leader.findsThePageAccessible();
            Download sheet =
                    leader.page().waitForDownload(() -> leader.exactLink("下载表格").click());
            assertThat(sheet.suggestedFilename()).endsWith(".xlsx");
            leader.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(5)
    void theReceiptSaysWhyAndTheBaseIsToldInWriting() throws IOException {
        assertThat(life.papers("ga-applicant1", "考核结果通知书")).isEmpty();
        assertThat(life.papers("ga-office1", "考核结果通知书")).hasSize(2);
        try (Visitor office = Visitor.signedIn(browser, "ga-office1")) {
            String receipt =
                    life.finding("consequence:report_delisting").get("receipt").getAsString();
            office.open("/app/appraisal/receipt.xhtml?id=" + receipt);
            office.reads(LAST + "年度考核等级：三类");
            assertThat(office.page().locator("#receipt-replay")).hasText("重算结果与保存时一致");
            office.findsThePageAccessible();
            office.sawNoErrorsOnTheConsole();
        }
        Life.json(
                Server.post(
                        "ga-office1",
                        "/api/results/" + determined + "/commands/notify",
                        "{\"on\": \"" + TODAY + "\", \"how\": \"书面通知\"}"),
                200);
        try (Visitor base = Visitor.signedIn(browser, "ga-applicant1")) {
            base.open("/app/accreditation/case.xhtml?id=" + life.caseId());
            Download letter = base.page().waitForDownload(() -> base.page()
                    .getByLabel(Pattern.compile("考核结果通知书（" + YEAR + "年度）.*PDF"))
                    .click());
            assertThat(letter.suggestedFilename()).endsWith("考核结果通知书.pdf");
            assertThat(Files.size(letter.path())).isGreaterThan(1000);
            base.findsThePageAccessible();
            base.sawNoErrorsOnTheConsole();
        }
        assertThat(life.papers("ga-applicant1", "考核结果通知书")).hasSize(1);
    }

    @Test
    @Order(6)
    void delistingWaitsForTheApprovalOfTheProvince() {
        assertThat(life.propose("\"rule\": \"delist\"").statusCode()).isEqualTo(422);
        String report = life.decided(life.proposedOn("consequence:report_delisting"));
        assertThat(life.propose("\"rule\": \"delist\"").statusCode()).isEqualTo(422);
        String approval = life.proposed("\"follows\": \"" + report + "\", \"kind\": \"APPROVAL\", \"replyNo\":"
                + " \"省局批复〔" + YEAR + "〕2号（示例）\", \"replyOn\": \"" + TODAY + "\"");
        assertThat(life.meet(approval).statusCode())
                .as("the reply itself is missing")
                .isEqualTo(422);
        life.attach(approval);
        life.decided(approval);
        life.evaluate(YEAR);
        String delisting = life.decided(life.proposedOn("consequence:delist"));
        assertThat(life.state()).isEqualTo("WITHDRAWN");
        try (Visitor leader = Visitor.signedIn(browser, "ga-leader1")) {
            leader.open("/app/measures/measure.xhtml?id=" + delisting);
            leader.reads("撤销命名通知书");
            leader.findsThePageAccessible();
            leader.sawNoErrorsOnTheConsole();
        }
        assertThat(Server.get("gz-office1", "/api/cases/" + life.caseId() + "/papers")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(7)
    void theTextSetsNoBanSoTheBaseMayBeRecordedAnew() {
        assertThat(Server.get("ga-office1", "/api/cases/" + life.caseId() + "/bans")
                        .body())
                .isEqualTo("[]");
        try (Visitor recorder = Visitor.signedIn(browser, "ga-recorder1")) {
            recorder.open("/app/accreditation/enrol.xhtml");
            assertThat(recorder.page()
                            .getByLabel("基地 *")
                            .locator("option", new Locator.LocatorOptions().setHasText(name)))
                    .hasCount(1);
        }
    }
}
