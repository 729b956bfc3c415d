package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hongchuang.it.browser.Life.TODAY;
import static org.hongchuang.it.browser.Life.YEAR;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Bases of Guizhou. One is refused, puts right what was lacking, and rises to the provincial tier; another fails its
 * appraisal, loses the title for misconduct, and may not apply for years; a third fails its rectification and its review.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuizhouLifeIT extends BrowserTest {
    private static final String CASES = "/app/accreditation/cases.xhtml";
    private static final FilePayload MATERIAL =
            new FilePayload("申报书.pdf", "application/pdf", "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8));
    private static String lower;
    private static Life failing;
    private static JsonObject failingCase;

    @BeforeAll
    static void chooseTheBases() {
        Server.awaitSampleCity();
        lower = Life.cases("gz-applicant2").get(0).getAsJsonObject().get("id").getAsString();
        failingCase = Life.cases("gz-applicant3").get(0).getAsJsonObject();
        failing = life(failingCase.get("id").getAsString());
    }

    private static Life life(String caseId) {
        return new Life("gz-", "guizhou-bases", caseId);
    }

    /** Applies for the provincial title up to the button that hands it in; the id of the case. */
    private static String fillIn(Visitor applicant, String caseWithCode, String payee) {
        applicant.open(CASES);
        applicant.button("新建申请").click();
        applicant.page().waitForURL(url -> url.contains("/application.xhtml"));
        String id = applicant.page().url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
        applicant.page().locator("[id='evidence'] input[type=file]").setInputFiles(MATERIAL);
        applicant.button("上传材料").click();
        applicant.reads("申报书.pdf");
        ApplicationForm form = new ApplicationForm(applicant);
        form.condition("承载能力", "待定");
        form.condition("承载能力", "二");
        String code = Life.json(Server.get("gz-office1", "/api/cases/" + caseWithCode), 200)
                .get("creditCode")
                .getAsString();
        applicant.field("统一社会信用代码 *").fill(code);
        applicant.field("收款单位 *").fill(payee);
        applicant.field("收款账号 *").fill("6222020000000002");
        applicant.field("开户银行 *").fill("示例银行");
        applicant.button("提交").click();
        return id;
    }

    private static String visit(boolean capacity) {
        return "{\"on\": \"" + TODAY + "\", \"visitors\": \"韦国栋\", \"grounds\": \"实地查看\", \"confirmed\":"
                + " {\"distinctive\": \"true\", \"complete_functions\": \"true\", \"strong_capacity\": \"" + capacity
                + "\", \"sustainable\": \"true\", \"exemplary\": \"true\"}}";
    }

    private static String decision(String grounds) {
        return "{\"on\": \"" + TODAY + "\", \"minutesNo\": \"黔人社函〔" + YEAR + "〕12号（示例）\", \"grounds\": \"" + grounds
                + "\"}";
    }

    @Test
    @Order(1)
    void aBaseThatFallsShortIsRefusedInWriting() throws IOException {
        try (Visitor applicant = Visitor.signedIn(browser, "gz-applicant2")) {
            Life refused = life(fillIn(applicant, lower, "贵阳花溪创业园管理有限公司（示例）"));
            applicant.page().waitForURL(url -> url.contains("/case.xhtml"));
            Life.json(refused.command("gz-office1", "visit", visit(false)), 200);
            Life.json(refused.command("gz-office1", "verify", "{\"grounds\": \"承载能力不足\"}"), 200);
            applicant.page().reload();
            assertThat(applicant
                            .page()
                            .locator("section[aria-labelledby=conditions] tr")
                            .filter(new Locator.FilterOptions().setHasText("承载能力")))
                    .containsText("不符合");
            assertThat(refused.command("gz-recorder1", "reject", decision(" ")).statusCode())
                    .as("a refusal says why")
                    .isEqualTo(422);
            Life.json(refused.command("gz-recorder1", "reject", decision("承载能力不足")), 200);
            applicant.page().reload();
            applicant.reads("不予认定");
            Download letter = applicant.page().waitForDownload(() -> applicant
                    .page()
                    .getByLabel(Pattern.compile("不予认定通知书.*Word"))
                    .click());
            assertThat(letter.suggestedFilename()).endsWith("不予认定通知书.docx");
            assertThat(Files.size(letter.path())).isGreaterThan(1000);
            applicant.findsThePageAccessible();
            applicant.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(2)
    void whatWasLackingIsPutRightAndTheBaseRises() {
        try (Visitor applicant = Visitor.signedIn(browser, "gz-applicant2")) {
            Life rising = life(fillIn(applicant, lower, "贵阳花溪创业园管理有限公司（示例）"));
            applicant.page().waitForURL(url -> url.contains("/case.xhtml"));
            Life.json(rising.command("gz-office1", "visit", visit(true)), 200);
            Life.json(rising.command("gz-office1", "verify", "{}"), 200);
            assertThat(rising.command("gz-office1", "name", "{\"on\": \"" + TODAY + "\"}")
                            .statusCode())
                    .as("nobody is named before the decision")
                    .isEqualTo(409);
            Life.json(rising.command("gz-recorder1", "approve", decision("考察合格")), 200);
            Life.json(rising.command("gz-office1", "name", "{\"on\": \"" + TODAY + "\"}"), 200);
            assertThat(life(lower).state()).isEqualTo("SUCCEEDED");
            applicant.page().reload();
            applicant.reads("称号有效期至");
            assertThat(rising.papers("gz-applicant2", "证书")).hasSize(1);
            applicant.sawNoErrorsOnTheConsole();
        }
    }

    /** The last year in which the other base is appraised: every two years since its naming. */
    private static int appraised() {
        int named = LocalDate.parse(Life.json(Server.get("gz-office1", "/api/cases/" + failing.caseId()), 200)
                        .get("namedOn")
                        .getAsString())
                .getYear();
        return YEAR - (YEAR - named) % 2;
    }

    @Test
    @Order(3)
    void aBaseThatIsNotUpToStandardIsToldWhatToPutRightByWhen() {
        int year = appraised();
        String record = "{\"grade\": \"not_met\", \"reason\": \"现场考核未达标\", \"minutesNo\": \"考核纪要3号\"}";
        assertThat(Server.post("gz-office1", "/api/cases/" + failing.caseId() + "/results/" + (year - 1), record)
                        .statusCode())
                .as("it is no year of appraisal")
                .isEqualTo(422);
        assertThat(failing.determine(year, record).get("gradeId").getAsString()).isEqualTo("not_met");
        String finding = "\"finding\": \""
                + failing.finding("consequence:rectify").get("id").getAsString() + "\"";
        assertThat(failing.propose(finding).statusCode())
                .as("the text leaves the time to each decision")
                .isEqualTo(422);
        LocalDate due = TODAY.plusMonths(2);
        String rectify = failing.decided(failing.proposed(finding + ", \"dueOn\": \"" + due + "\""));
        assertThat(failing.state()).isEqualTo("RECTIFYING");
        try (Visitor base = Visitor.signedIn(browser, "gz-applicant3")) {
            base.open("/app/accreditation/case.xhtml?id=" + failing.caseId());
            base.reads("整改中");
            Download letter = base.page().waitForDownload(() -> base.page()
                    .getByLabel(Pattern.compile("限期整改通知书.*PDF"))
                    .click());
            assertThat(letter.suggestedFilename()).endsWith("限期整改通知书.pdf");
            base.findsThePageAccessible();
            base.sawNoErrorsOnTheConsole();
        }
        assertThat(failing.propose("\"rule\": \"withdraw_after_rectification\"").statusCode())
                .as("nobody has judged the rectification yet")
                .isEqualTo(422);
        String early = failing.proposed("\"follows\": \"" + rectify + "\", \"kind\": \"FAIL\"");
        assertThat(failing.meet(early).statusCode()).as("its time runs").isEqualTo(422);
    }

    @Test
    @Order(4)
    void theTitleIsLostAndANewApplicationIsRefusedUntilTheBanEnds() {
        failing.decided(failing.proposed("\"rule\": \"falsification\""));
        assertThat(failing.state()).isEqualTo("WITHDRAWN");
        assertThat(failing.papers("gz-applicant3", "撤销命名通知书")).hasSize(1);
        assertThat(failing.papers("gz-applicant3", "限期整改通知书")).hasSize(1);
        try (Visitor base = Visitor.signedIn(browser, "gz-applicant3")) {
            fillIn(base, failing.caseId(), "遵义播州创业园管理有限公司（示例）");
            base.reads("不得申报，限制至");
            new ApplicationForm(base).condition("不在暂停申请省级认定期内", "不符合");
            base.reads("三（五）3");
            base.findsThePageAccessible();
            base.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(5)
    void afterAFailedRectificationTheTitleIsTakenOnlyOnceTheReviewIsFailedToo() {
        JsonObject overdue = StreamSupport.stream(Life.cases("gz-office1").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("name").getAsString().contains("凯里"))
                .findFirst()
                .orElseThrow();
        Life kaili = life(overdue.get("id").getAsString());
        String rectify = Life.json(Server.get("gz-office1", "/api/measures?kind=RECTIFY&case=" + kaili.caseId()), 200)
                .getAsJsonArray("rows")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        kaili.decided(kaili.proposed("\"follows\": \"" + rectify + "\", \"kind\": \"FAIL\""));
        kaili.evaluate(YEAR);
        assertThat(kaili.found()).doesNotContain("consequence:withdraw_after_rectification");
        kaili.decided(reviewed(kaili));
        kaili.evaluate(YEAR);
        kaili.decided(kaili.proposedOn("consequence:withdraw_after_rectification"));
        assertThat(kaili.state()).isEqualTo("WITHDRAWN");
    }

    /** The office finds in its inbox that a review is due, and proposes that it was failed. */
    private static String reviewed(Life kaili) {
        try (Visitor office = Visitor.signedIn(browser, "gz-office1")) {
            office.open("/app/inbox.xhtml");
            office.reads("整改验收不合格，待复评");
            office.page()
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("待复评"))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            office.page().getByText("复评未通过").click();
            office.page().getByLabel("复评日期").fill(TODAY.toString());
            office.page().getByLabel("复评人员").fill("韦国栋、龙安平");
            office.page().getByLabel("事实与理由").fill("创业服务台账仍不全，复评未达标");
            office.findsThePageAccessible();
            office.button("提出").click();
            office.page().waitForURL(url -> url.contains("/measure.xhtml"));
            office.reads("复评人员：韦国栋、龙安平");
            office.sawNoErrorsOnTheConsole();
            String review = office.page().url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
            kaili.attach(review);
            return review;
        }
    }
}
