package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the sign-in of a newcomer to the bank's file: the people of the city walk one base through, in Chinese. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccreditationWalkIT extends BrowserTest {
    private static final String BASE = "南昌象湖精工职工创新基地（示例）";
    private static final String PAYEE = "南昌象湖精工孵化管理有限公司（示例）";
    private static final String CASES = "/app/accreditation/cases.xhtml";
    private static final String CASE = "/app/accreditation/case.xhtml?id=";
    private static final String ORDER = "/app/finance/order.xhtml?id=";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    private static String caseId = "";
    private static String orderId = "";
    private static String orderNumber = "";

    @BeforeAll
    static void waitForTheCity() {
        Server.awaitSampleCity();
    }

    @Test
    @Order(1)
    void aPersonSignsInChangesTheLanguageAndSignsOut() {
        try (Visitor visitor = Visitor.anonymous(browser)) {
            visitor.open(CASES);
            assertThat(visitor.page()).hasTitle("登录 · 洪创");
            visitor.findsThePageAccessible();
            visitor.picture("login");
            visitor.signIn("office1", "falsch");
            visitor.reads("用户名或密码不正确");
            visitor.findsThePageAccessible();
            visitor.signIn("office1", Server.PASSWORD);
            assertThat(visitor.heading()).hasText("基地申报与认定");
            visitor.link("English").click();
            assertThat(visitor.heading()).hasText("Bases: application and title");
            visitor.findsThePageAccessible();
            visitor.link("中文").click();
            assertThat(visitor.heading()).hasText("基地申报与认定");
            visitor.button("退出").click();
            visitor.reads("您已安全退出");
            visitor.open(CASES);
            assertThat(visitor.page()).hasTitle("登录 · 洪创");
            visitor.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(2)
    void aCountySeesNothingOfAnother() {
        String theirs = Server.get("county-donghu", "/api/cases?size=1").body();
        String id = first("\"id\":\"([^\"]+)\"", theirs);
        String name = first("\"name\":\"([^\"]+)\"", theirs);
        assertThat(Server.get("county-xihu", "/api/cases?size=500").body()).doesNotContain(id, "东湖区");
        assertThat(Server.get("county-xihu", "/api/cases/" + id).statusCode()).isEqualTo(404);
        assertThat(Server.get("county-xihu", "/api/cases/" + id + "/history").statusCode())
                .isEqualTo(404);
        try (Visitor xihu = Visitor.signedIn(browser, "county-xihu")) {
            xihu.findsThePageAccessible();
            xihu.picture("home");
            xihu.open(CASES);
            assertThat(xihu.rows()).not().hasCount(0);
            xihu.reads("西湖区总工会");
            xihu.doesNotRead("东湖区");
            xihu.page().getByLabel("名称或信用代码").fill(name);
            xihu.button("查询").click();
            xihu.reads("没有符合条件的基地。");
            xihu.findsThePageAccessible();
            for (String page : new String[] {
                CASE, "/app/accreditation/application.xhtml?id=", "/app/accreditation/figures.xhtml?id="
            }) {
                xihu.open(page + id);
                xihu.doesNotRead(name);
                xihu.reads("没有找到");
            }
            xihu.findsThePageAccessible();
        }
    }

    @Test
    @Order(3)
    void aBaseAppliesWithEveryFieldRosterAndEvidence() {
        try (Visitor applicant = Visitor.signedIn(browser, "applicant1")) {
            applicant.link("基地申报与认定").first().click();
            applicant.findsThePageAccessible();
            applicant.choose("申报类型", "楼宇型");
            applicant.button("新建申请").click();
            applicant.page().waitForURL(url -> url.contains("/application.xhtml"));
            caseId = first("id=([0-9a-f-]{36})", applicant.page().url());
            ApplicationForm form = new ApplicationForm(applicant);
            form.condition("场地规模、入驻数与就业", "待定");
            applicant.findsThePageAccessible();

            applicant.button("提交").click();
            applicant.reads("处需要改正");
            assertThat(applicant.page().getByText("必填，还没有填写。").first()).isVisible();
            applicant.findsThePageAccessible();

            Map<String, String> answers = ApplicationForm.answers();
            assertThat(form.fields()).hasCount(answers.size());
            form.fill(answers);
            form.condition("场地规模、入驻数与就业", "符合");
            form.condition("场地规模、入驻数与就业", "附件1 一（三）1");
            form.condition("成立满一年", "符合");
            form.answer("工会贷款单位数（户） *", "9");
            form.condition("贷款企业10家", "不符合");
            form.condition("基础设施", "待定");
            applicant.button("保存草稿").click();
            applicant.reads("草稿已保存。");
            applicant.picture("application");
            applicant.page().reload();
            answers.forEach((label, value) -> {
                switch (label) {
                    case "工会贷款单位数（户） *" -> form.reads(label, "9");
                    default -> form.reads(label, value.equals("是") ? "true" : value);
                }
            });
            form.answer("工会贷款单位数（户） *", "11");
            form.condition("贷款企业10家", "符合");
            applicant.button("保存草稿").click();
            applicant.reads("草稿已保存。");

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

            form.attach(Server.sample("evidence.pdf"));
            applicant.reads("已上传“evidence.pdf”");
            Download evidence = applicant
                    .page()
                    .waitForDownload(() -> applicant.link("evidence.pdf").click());
            assertThat(evidence.path()).hasSameBinaryContentAs(Server.sample("evidence.pdf"));

            applicant.button("提交").click();
            applicant.reads("申请已提交，等待县区工会推荐。");
            assertThat(applicant.heading()).hasText(BASE);
            applicant.reads("已提交");
            applicant.findsThePageAccessible();
            applicant.sawNoErrorsOnTheConsole();
        }
        assertThat(command("applicant1", "submit", "{}").statusCode()).isEqualTo(409);
        assertThat(command("applicant1", "recommend", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(4)
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
            stale.open(CASE + caseId);

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
        HttpResponse<String> again = command("county-xihu", "recommend", "{}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(command("county-donghu", "recommend", "{}").statusCode()).isEqualTo(404);
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
    @Order(5)
    void theOfficeVisitsAndVerifies() {
        assertThat(command("office1", "name", "{\"on\": \"" + TODAY + "\"}").statusCode())
                .isEqualTo(409);
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            office.open(CASE + caseId);
            office.button("核实").click();
            office.dialogButton("核实", "核实").click();
            office.reads("还没有实地考察记录，不能核实。请先登记考察。");
            office.open(CASE + caseId);
            office.button("登记考察").click();
            Locator visit = office.dialog("登记考察");
            office.dialogButton("登记考察", "登记考察").click();
            office.reads("请填写考察日期，且不能晚于今天。");
            visit.getByLabel("考察日期").fill(TODAY);
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
    @Order(6)
    void oneRecordsTheDecisionAndAnotherNames() {
        try (Visitor recorder = Visitor.signedIn(browser, "recorder1")) {
            recorder.open(CASE + caseId);
            recorder.button("录入会议决定").click();
            Locator decision = recorder.dialog("录入会议决定");
            decision.getByLabel("会议日期").fill(TODAY);
            decision.getByLabel("会议纪要编号").fill("党组纪要〔2026〕18号");
            decision.getByLabel("表决情况或理由").fill("到会七人，全票通过。");
            recorder.findsThePageAccessible();
            recorder.dialogButton("录入会议决定", "记录通过").click();
            recorder.reads("的会议决定：通过。");
            assertThat(recorder.button("命名")).hasCount(0);
            recorder.sawNoErrorsOnTheConsole();
        }
        assertThat(command("recorder1", "name", "{\"on\": \"" + TODAY + "\"}").statusCode())
                .isEqualTo(403);
        try (Visitor office = Visitor.signedIn(browser, "office2")) {
            office.open(CASE + caseId);
            office.button("命名").click();
            office.dialog("命名").getByLabel("命名日期").fill(TODAY);
            office.findsThePageAccessible();
            office.dialogButton("命名", "命名").click();
            office.reads("已命名“" + BASE + "”。");
            office.reads("党组纪要〔2026〕18号");
            office.findsThePageAccessible();
            office.picture("case");
            office.sawNoErrorsOnTheConsole();
        }
        assertThat(command("county-xihu", "return", "{\"grounds\": \"材料不全\"}").statusCode())
                .isEqualTo(409);
    }

    @Test
    @Order(7)
    void namingRaisesTheOneOffSubsidyAndItsReceiptSaysWhy() {
        try (Visitor maker = Visitor.signedIn(browser, "maker1")) {
            maker.open("/app/finance/entitlements.xhtml");
            maker.page().getByLabel("基地或收款人").fill(BASE);
            maker.button("查找").click();
            assertThat(maker.rows()).hasCount(1);
            assertThat(maker.rows()).containsText("一次性政策补贴");
            assertThat(maker.rows()).containsText("附件1 二（二）1");
            assertThat(maker.rows()).containsText("200,000.00");
            assertThat(maker.rows()).containsText("待制单");
            maker.findsThePageAccessible();
            maker.picture("entitlements");

            maker.rows().getByText("为什么？").click();
            assertThat(maker.heading()).hasText("计算凭据");
            maker.reads("nanchang-bases@2019-06-20");
            maker.reads("洪工发〔2019〕5号");
            maker.reads("重算结果与保存时一致");
            assertThat(maker.line("采用的数据", "建筑面积")).containsText("2600 平方米");
            assertThat(maker.line("认定条件", "场地规模")).containsText("附件1 一（三）1");
            assertThat(maker.line("认定条件", "贷款企业10家")).containsText("11");
            assertThat(maker.line("补贴", "一次性政策补贴")).containsText("200,000.00");
            assertThat(maker.line("补贴", "一次性政策补贴")).containsText("附件1 二（二）1");
            for (Locator row :
                    maker.page().locator("#receipt-eligibility tbody tr").all()) {
                assertThat(row).containsText("附件");
            }
            maker.findsThePageAccessible();
            maker.picture("receipt");
            maker.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(8)
    void anOrderIsMadeCheckedAndApprovedByThree() {
        try (Visitor maker = Visitor.signedIn(browser, "maker1")) {
            maker.open("/app/finance/entitlements.xhtml");
            maker.page().getByLabel("基地或收款人").fill(BASE);
            maker.button("查找").click();
            assertThat(maker.rows()).hasCount(1);
            maker.button("制单").click();
            maker.reads("已制单：HC");
            Locator made = maker.rows().getByText(Pattern.compile("HC\\d{12}"));
            orderNumber = made.innerText();
            made.click();
            orderId = first("id=([0-9a-f-]{36})", maker.page().url());
            maker.reads("贰拾万元整");
            assertThat(maker.button("复核")).hasCount(0);
            assertThat(maker.button("审批")).hasCount(0);
            maker.sawNoErrorsOnTheConsole();
        }
        assertThat(Server.post("maker1", "/api/payment-orders/" + orderId + "/check", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Server.post("approver1", "/api/payment-orders/" + orderId + "/approve", "")
                        .statusCode())
                .isEqualTo(409);
        try (Visitor checker = Visitor.signedIn(browser, "checker1")) {
            checker.open("/app/finance/orders.xhtml?state=MADE");
            checker.reads(orderNumber);
            checker.findsThePageAccessible();
            checker.picture("orders");
            checker.open(ORDER + orderId);
            checker.button("复核").click();
            checker.reads("待审批");
            assertThat(checker.button("复核")).hasCount(0);
            assertThat(checker.button("审批")).hasCount(0);
            checker.sawNoErrorsOnTheConsole();
        }
        assertThat(Server.post("checker1", "/api/payment-orders/" + orderId + "/approve", "")
                        .statusCode())
                .isEqualTo(403);
        try (Visitor approver = Visitor.signedIn(browser, "approver1")) {
            approver.open(ORDER + orderId);
            approver.button("审批").click();
            approver.reads("待导出");
            approver.findsThePageAccessible();
            approver.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            approver.reads("人民币（大写）");
            approver.reads("贰拾万元整");
            assertThat(approver.page().locator(".fin-voucher")).isVisible();
            assertThat(approver.button("打印")).isHidden();
            assertThat(approver.heading()).isHidden();
            approver.picture("voucher");
            approver.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(9)
    void theBatchIsTheFileTheBankTakes() throws IOException {
        try (Visitor maker = Visitor.signedIn(browser, "maker1")) {
            maker.open("/app/finance/batches.xhtml");
            maker.findsThePageAccessible();
            maker.button("生成批次文件").click();
            maker.reads("已生成");
            Locator newest = maker.rows().first();
            assertThat(newest).containsText("程晓东");
            assertThat(maker.button("生成批次文件")).isEnabled();
            maker.picture("batches");
            Download file = maker.page()
                    .waitForDownload(() -> newest.getByRole(AriaRole.BUTTON).click());
            String text = Files.readString(file.path(), Charset.forName("GB18030"));
            assertThat(text).startsWith("序号,凭证号,收款人户名,收款人账号,收款人开户行,金额,附言\r\n");
            assertThat(text).contains(orderNumber + "," + PAYEE + ",3607000000000000001,示例银行西湖区支行,200000.00,");
            assertThat(text).contains("\r\n合计,");
            maker.sawNoErrorsOnTheConsole();
        }
        try (Visitor auditor = Visitor.signedIn(browser, "auditor1")) {
            auditor.open(ORDER + orderId);
            auditor.reads("待回单");
            auditor.findsThePageAccessible();
            auditor.link("为什么？").click();
            assertThat(auditor.heading()).hasText("计算凭据");
        }
    }

    private static HttpResponse<String> command(String who, String command, String body) {
        return Server.post(who, "/api/cases/" + caseId + "/commands/" + command, body);
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
