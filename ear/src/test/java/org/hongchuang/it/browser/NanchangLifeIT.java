package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hongchuang.it.browser.Life.TODAY;
import static org.hongchuang.it.browser.Life.YEAR;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A base of Nanchang, whose papers of last year are entered late: sent back for a condition it does not meet, put right, named
 * and paid for; below good in its first year, put right again, then withdrawn for misconduct and refused until the ban ends.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NanchangLifeIT extends BrowserTest {
    private static final String BASE = "南昌象湖精工职工创新基地（示例）";
    private static final String CASES = "/app/accreditation/cases.xhtml";
    private static final String CASE = "/app/accreditation/case.xhtml?id=";
    private static final int LAST = YEAR - 1;
    private static final String VISITED = LAST + "-10-20";
    private static final String DECIDED = LAST + "-11-18";
    private static final String NAMED = LAST + "-11-25";
    private static final String MINUTES = "党组纪要〔" + LAST + "〕18号";
    private static final String LOANS = "工会贷款单位数（户） *";

    /** All it does is known; cards, training, retention, new jobs and growth fall short. */
    private static final String FIGURES = "\"card_rate\": 75, \"card_activation_rate\": 60, \"trainings_q1\": 1,"
            + " \"trainings_q2\": 1, \"trainings_q3\": 1, \"trainings_q4\": 0, \"mentors\": 6, \"mentoring_h1\": 1,"
            + " \"mentoring_h2\": 1, \"mentored_residents\": 20, \"retention_rate\": 60, \"jobs_new\": 10, \"tax\": 100,"
            + " \"output\": 1000, \"incubated\": 1, \"extended_services\": false";

    private static Life life;

    @BeforeAll
    static void waitForTheCity() {
        Server.awaitSampleCity();
    }

    private static String id(Visitor applicant) {
        return applicant.page().url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
    }

    @Test
    @Order(1)
    void aBaseAppliesWithEveryFieldRosterAndEvidenceThoughItLacksACondition() {
        try (Visitor applicant = Visitor.signedIn(browser, "applicant1")) {
            applicant.link("基地申报与认定").first().click();
            applicant.findsThePageAccessible();
            applicant.choose("申报类型", "楼宇型");
            applicant.button("新建申请").click();
            applicant.page().waitForURL(url -> url.contains("/application.xhtml"));
            life = new Life("", "nanchang-bases", id(applicant));
            ApplicationForm form = new ApplicationForm(applicant);
            form.condition("场地规模、入驻数与就业", "待定");
            applicant.findsThePageAccessible();

            applicant.button("提交").click();
            applicant.reads("处需要改正");
            assertThat(applicant.page().getByText("必填，还没有填写。").first()).isVisible();
            applicant.findsThePageAccessible();

            Map<String, String> answers = ApplicationForm.answers();
            answers.put("申请日期 *", LAST + "-03-02");
            assertThat(form.fields()).hasCount(answers.size());
            form.fill(answers);
            form.condition("场地规模、入驻数与就业", "符合");
            form.condition("场地规模、入驻数与就业", "附件1 一（三）1");
            form.condition("成立满一年", "符合");
            form.answer(LOANS, "9");
            form.condition("贷款企业10家", "不符合");
            form.condition("基础设施", "待定");
            applicant.button("保存草稿").click();
            applicant.reads("草稿已保存。");
            applicant.picture("application");
            applicant.page().reload();
            answers.put(LOANS, "9");
            answers.forEach((label, value) -> form.reads(label, value.equals("是") ? "true" : value));

            form.importRoster(Server.sample("roster-broken.xlsx"));
            applicant.reads("一行都没有导入");
            applicant.reads("应为非负整数，如 12");
            applicant.reads("十二人");
            applicant.reads("不能用公式，请填写值");
            applicant.reads("与前面的行重复");
            applicant.reads("日期晚于今天");
            applicant.reads("2025年13月45日");
            applicant.reads("2099-01-01");
            applicant.reads("现有 0 户");
            applicant.findsThePageAccessible();
            applicant.picture("roster-errors");
            form.importRoster(Server.sample("roster.xlsx"));
            applicant.reads("花名册已导入 24 户。");
            applicant.reads("现有 24 户");

            form.attachAs("基地综合状况报告", Server.sample("evidence.pdf"));
            applicant.reads("已上传“evidence.pdf”");
            applicant.button("提交").click();
            applicant.reads("有 2 处需要改正，首先是“法人执照副本复印件”");
            form.attachAs("法人执照副本复印件", Server.sample("evidence.pdf"));
            form.attachAs("法定代表人身份证复印件", Server.sample("evidence.pdf"));
            Download evidence = applicant
                    .page()
                    .waitForDownload(
                            () -> applicant.link("evidence.pdf").first().click());
            assertThat(evidence.path()).hasSameBinaryContentAs(Server.sample("evidence.pdf"));

            applicant.button("提交").click();
            applicant.reads("申请已提交，等待下一步办理（见下方“办理流程”）。");
            assertThat(applicant.heading()).hasText(BASE);
            applicant.reads("已提交");
            applicant.findsThePageAccessible();
            applicant.sawNoErrorsOnTheConsole();
        }
        assertThat(life.command("applicant1", "submit", "{}").statusCode()).isEqualTo(409);
        assertThat(life.command("applicant1", "recommend", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(2)
    void theCountySendsItBackAndWhatWasLackingIsPutRight() {
        Life.json(life.command("county-xihu", "return", "{\"grounds\": \"贷款企业不足10家\"}"), 200);
        try (Visitor applicant = Visitor.signedIn(browser, "applicant1")) {
            applicant.open(CASE + life.caseId());
            applicant.reads("已退回");
            applicant.reads("贷款企业不足10家");
            applicant.open("/app/accreditation/application.xhtml?id=" + life.caseId());
            ApplicationForm form = new ApplicationForm(applicant);
            form.condition("贷款企业10家", "不符合");
            form.answer(LOANS, "11");
            form.condition("贷款企业10家", "符合");
            form.condition("不在三年禁止申报期内", "符合");
            applicant.button("提交").click();
            applicant.reads("申请已提交，等待下一步办理（见下方“办理流程”）。");
            applicant.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(3)
    void theCountyRecommendsOnceAndAStalePageIsRefused() {
        try (Visitor county = Visitor.signedIn(browser, "county-xihu");
                Visitor stale = Visitor.signedIn(browser, "county-xihu")) {
            county.open(CASES);
            county.picture("cases");
            county.findsThePageAccessible();
            looksAtManyAtOnceAndAtWhatWaits(county);
            county.open(CASES);
            county.link(BASE).click();
            assertThat(county.button("核实")).hasCount(0);
            assertThat(county.button("命名")).hasCount(0);
            stale.open(CASE + life.caseId());

            county.button("推荐").click();
            county.dialog("推荐").getByLabel("意见（可不填）").fill("材料齐全，同意推荐。");
            county.findsThePageAccessible();
            county.dialogButton("推荐", "推荐").click();
            county.reads("已推荐“" + BASE + "”。");
            county.reads("材料齐全，同意推荐。");
            assertThat(county.button("推荐")).hasCount(0);

            stale.button("推荐").click();
            stale.dialogButton("推荐", "推荐").click();
            assertThat(stale.page().getByText("当前状态（已推荐）不能执行该操作（推荐）").first()).isVisible();
            stale.findsThePageAccessible();
            county.sawNoErrorsOnTheConsole();
            stale.sawNoErrorsOnTheConsole();
        }
        HttpResponse<String> again = life.command("county-xihu", "recommend", "{}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(life.command("county-donghu", "recommend", "{}").statusCode())
                .isEqualTo(404);
    }

    private static void looksAtManyAtOnceAndAtWhatWaits(Visitor county) {
        county.page().getByLabel("名称或信用代码").fill(BASE.substring(4, 6));
        county.button("查询").click();
        assertThat(county.rows()).hasCount(1);
        county.rows()
                .locator(".ui-chkbox-box, .ui-selection-column input")
                .first()
                .click();
        county.button("预览").click();
        county.reads("可办理 1 件，不能办理 0 件。还没有改变任何数据。");
        county.findsThePageAccessible();
        county.button("取消").click();
        county.open("/app/inbox.xhtml");
        county.reads(BASE);
        county.reads("没有规定期限");
        county.findsThePageAccessible();
        county.picture("inbox");
    }

    @Test
    @Order(4)
    void theOfficeVisitsAndVerifies() {
        assertThat(life.command("office1", "name", "{\"on\": \"" + NAMED + "\"}")
                        .statusCode())
                .isEqualTo(409);
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            office.open(CASE + life.caseId());
            office.button("核实").click();
            office.dialogButton("核实", "核实").click();
            office.reads("还没有实地考察记录，不能核实。请先登记考察。");
            office.open(CASE + life.caseId());
            office.button("登记考察").click();
            Locator visit = office.dialog("登记考察");
            office.dialogButton("登记考察", "登记考察").click();
            office.reads("请填写考察日期，且不能晚于今天。");
            visit.getByLabel("考察日期").fill(VISITED);
            visit.getByLabel("考察人员").fill("胡明亮、曾丽");
            visit.getByLabel("考察情况").fill("办公楼、培训教室和职工书屋均已启用。");
            for (Locator question : visit.locator("select").all()) {
                question.selectOption("是");
            }
            office.findsThePageAccessible();
            office.dialogButton("登记考察", "登记考察").click();
            office.reads("已登记对“" + BASE + "”的考察。");
            office.reads("胡明亮、曾丽");
            office.button("核实").click();
            office.dialogButton("核实", "核实").click();
            office.reads("已核实“" + BASE + "”。");
            assertThat(office.button("录入会议决定")).hasCount(0);
            office.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(5)
    void oneRecordsTheDecisionAndAnotherNames() {
        try (Visitor recorder = Visitor.signedIn(browser, "recorder1")) {
            recorder.open(CASE + life.caseId());
            recorder.button("录入会议决定").click();
            Locator decision = recorder.dialog("录入会议决定");
            decision.getByLabel("会议日期").fill(DECIDED);
            decision.getByLabel("会议纪要编号").fill(MINUTES);
            decision.getByLabel("表决情况或理由").fill("到会七人，全票通过。");
            recorder.findsThePageAccessible();
            recorder.dialogButton("录入会议决定", "记录通过").click();
            recorder.reads("的会议决定：通过。");
            assertThat(recorder.button("命名")).hasCount(0);
            recorder.sawNoErrorsOnTheConsole();
        }
        assertThat(life.command("recorder1", "name", "{\"on\": \"" + NAMED + "\"}")
                        .statusCode())
                .isEqualTo(403);
        try (Visitor office = Visitor.signedIn(browser, "office2")) {
            office.open(CASE + life.caseId());
            office.button("命名").click();
            office.dialog("命名").getByLabel("命名日期").fill(NAMED);
            office.findsThePageAccessible();
            office.dialogButton("命名", "命名").click();
            office.reads("已命名“" + BASE + "”。");
            office.reads(MINUTES);
            office.findsThePageAccessible();
            office.picture("case");
            office.sawNoErrorsOnTheConsole();
        }
        assertThat(life.command("county-xihu", "return", "{\"grounds\": \"材料不全\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @Order(6)
    void namingRaisesTheOneOffSubsidyWhichThreePeoplePay() throws IOException {
        MoneyPages money = new MoneyPages(browser, BASE);
        money.theEntitlementSaysWhy();
        String order = money.anOrderIsMadeCheckedAndApprovedByThree();
        money.theBatchIsTheFileTheBankTakes(order);
    }

    @Test
    @Order(7)
    void theFirstYearIsBelowGoodAndIsPutRight() {
        figures(LAST, "\"tax\": 120, \"output\": 1200");
        figures(YEAR, FIGURES);
        life.assess(
                YEAR,
                "whole",
                "{\"signage\": {\"points\": 3}, \"company_boards\": {\"points\": 3}, \"union_premises\": {\"points\":"
                        + " 5}, \"model_home\": {\"points\": 8}, \"consulting\": {\"points\": 3}, \"contests\":"
                        + " {\"points\": 2}}",
                "office1",
                "office2");
        JsonObject result = life.determine(YEAR, "{}");
        assertThat(result.get("gradeId").getAsString()).isEqualTo("below_good");
        String rectify = life.decided(life.proposedOn("consequence:rectify"));
        assertThat(life.state()).isEqualTo("RECTIFYING");
        try (Visitor base = Visitor.signedIn(browser, "applicant1")) {
            base.open(CASE + life.caseId());
            base.reads("整改中");
            assertThat(base.page().getByText("限期整改通知书").first()).isVisible();
            base.findsThePageAccessible();
        }
        String accepted = life.proposed("\"follows\": \"" + rectify + "\", \"kind\": \"ACCEPT\", \"visitedOn\": \""
                + TODAY + "\", \"visitors\": \"胡明亮、曾丽\"");
        assertThat(life.meet(accepted).statusCode()).as("nothing shows it yet").isEqualTo(422);
        life.attach(accepted);
        life.decided(accepted);
        assertThat(life.state()).isEqualTo("NAMED");
    }

    private static void figures(int year, String figures) {
        Life.json(Server.put("office1", "/api/cases/" + life.caseId() + "/figures/" + year, "{" + figures + "}"), 200);
    }

    @Test
    @Order(8)
    void aMeetingTakesTheTitleForMisconductAndTheUnitIsInTheRegister() {
        figures(YEAR, FIGURES + ", \"operated_unlawfully\": true");
        MeasurePages pages = new MeasurePages(browser, life.caseId(), BASE);
        pages.theOfficeProposesToTakeTheTitle();
        pages.theRecorderSeesWhatWillFollowAndRecordsTheMeeting();
        assertThat(life.state()).isEqualTo("WITHDRAWN");
        pages.theUnitIsInTheRegister();
    }

    @Test
    @Order(9)
    void aNewApplicationIsRefusedWithTheArticleAndTheLastDayOfTheBan() {
        try (Visitor applicant = Visitor.signedIn(browser, "applicant1")) {
            applicant.open(CASES);
            applicant.choose("申报类型", "楼宇型");
            applicant.button("新建申请").click();
            applicant.page().waitForURL(url -> url.contains("/application.xhtml"));
            Life again = new Life("", "nanchang-bases", id(applicant));
            applicant.page().locator("[id='roster:carryRoster']").click();
            applicant.reads("花名册已导入 24 户。");
            applicant.page().locator("[id='application:carryAll']").click();
            ApplicationForm form = new ApplicationForm(applicant);
            form.reads(LOANS, "11");
            form.condition("不在三年禁止申报期内", "不符合");
            applicant.reads("限制至 " + MeasurePages.words(TODAY.plusYears(3)));
            applicant.button("提交").click();
            Locator refusal = applicant.page().locator(".hc-messages");
            assertThat(refusal).containsText("附件2 第七条（二）1");
            assertThat(refusal).containsText("限制至 " + MeasurePages.words(TODAY.plusYears(3)));
            applicant.findsThePageAccessible();
            applicant.sawNoErrorsOnTheConsole();
            assertThat(again.state()).isEqualTo("DRAFT");
        }
        new MeasurePages(browser, life.caseId(), BASE).theEndOfTheBanIsOfferedToTheOffice();
    }
}
