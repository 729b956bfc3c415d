package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two more federations in the same house: a base of Guizhou to its title, and one of Ganzhou recorded with its document. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegimeWalkIT extends BrowserTest {
    private static final String BASE = "贵阳观山湖创业孵化基地（示例）";
    private static final String GANZHOU = "会昌县小企业创业基地（示例）";
    private static final String CASES = "/app/accreditation/cases.xhtml";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    private static String caseUrl = "";

    @BeforeAll
    static void waitForTheCity() {
        Server.awaitSampleCity();
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "application/pdf", name.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Order(1)
    void aBaseOfGuizhouAppliesWithItsMaterial() {
        try (Visitor applicant = Visitor.signedIn(browser, "gz-applicant1")) {
            applicant.open(CASES);
            applicant.button("新建申请").click();
            applicant.page().waitForURL(url -> url.contains("/application.xhtml"));
            caseUrl = "/app/accreditation/case.xhtml?" + applicant.page().url().replaceFirst(".*\\?", "");
            applicant.doesNotRead("花名册");
            applicant.reads("特色突出");
            applicant.button("提交").click();
            applicant.reads("请上传申报材料，至少一个文件");
            applicant.findsThePageAccessible();
            applicant.page().locator("[id='evidence'] input[type=file]").setInputFiles(file("申报书.pdf"));
            applicant.button("上传材料").click();
            applicant.reads("申报书.pdf");
            applicant.field("统一社会信用代码 *").fill("91520115X000900183");
            applicant.field("收款单位 *").fill("贵阳观山湖孵化管理有限公司（示例）");
            applicant.field("收款账号 *").fill("6222020000000001");
            applicant.field("开户银行 *").fill("示例银行贵阳支行");
            applicant.button("提交").click();
            applicant.page().waitForURL(url -> url.contains("/case.xhtml"));
            applicant.reads("集中申报");
            applicant.reads("考察");
            applicant.reads("批复");
            applicant.reads("授牌");
            applicant.findsThePageAccessible();
            applicant.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(2)
    void theOfficeInspectsTheRecorderRecordsTheReplyAndTheOfficeNames() {
        try (Visitor county = Visitor.signedIn(browser, "gz-county-guiyang")) {
            county.open(caseUrl);
            assertThat(county.button("推荐")).hasCount(0);
            assertThat(county.button("退回")).hasCount(0);
        }
        try (Visitor office = Visitor.signedIn(browser, "gz-office1")) {
            office.open(caseUrl);
            office.button("考察通过").click();
            office.dialogButton("考察通过", "考察通过").click();
            office.reads("还没有实地考察记录");
            office.open(caseUrl);
            office.button("登记考察").click();
            Locator visit = office.dialog("登记考察");
            visit.getByLabel("考察日期").fill(TODAY);
            visit.getByLabel("考察人员").fill("韦国栋");
            for (Locator question : visit.locator("select").all()) {
                question.selectOption("是");
            }
            office.dialogButton("登记考察", "登记考察").click();
            office.reads("已登记对“" + BASE + "”的考察。");
            office.button("考察通过").click();
            office.dialogButton("考察通过", "考察通过").click();
            office.reads("已核实“" + BASE + "”。");
            office.findsThePageAccessible();
        }
        try (Visitor recorder = Visitor.signedIn(browser, "gz-recorder1")) {
            recorder.open(caseUrl);
            recorder.button("录入批复").click();
            Locator decision = recorder.dialog("录入批复");
            decision.getByLabel("会议日期").fill(TODAY);
            decision.getByLabel("会议纪要编号").fill("黔人社函〔2026〕8号（示例）");
            recorder.dialogButton("录入批复", "记录通过").click();
            recorder.reads("的会议决定：通过。");
            assertThat(recorder.button("命名")).hasCount(0);
        }
        try (Visitor office = Visitor.signedIn(browser, "gz-office1")) {
            office.open(caseUrl);
            office.button("命名").click();
            office.dialog("命名").getByLabel("命名日期").fill(TODAY);
            office.dialogButton("命名", "命名").click();
            office.reads("已命名“" + BASE + "”。");
            office.reads("称号有效期至");
            office.findsThePageAccessible();
            office.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(3)
    void aBaseOfGanzhouIsRecordedByOneAndConfirmedByAnother() {
        String recorded;
        try (Visitor recorder = Visitor.signedIn(browser, "ga-recorder1")) {
            recorder.open(CASES);
            recorder.doesNotRead(BASE);
            recorder.link("凭文件登记基地").click();
            recorder.findsThePageAccessible();
            recorder.page().getByLabel("基地 *").selectOption(GANZHOU);
            recorder.field("统一社会信用代码 *").fill("91360733X000900262");
            recorder.field("文件编号 *").fill("赣市企字〔2012〕3号（示例）");
            recorder.field("发文单位 *").fill("赣州市民营企业管理局");
            recorder.page().getByLabel("认定日期 *").fill("2099-01-01");
            recorder.page().locator("input[type=file]").setInputFiles(file("认定文件.pdf"));
            recorder.button("登记").click();
            recorder.reads("应填写今天或以前的日期");
            recorder.page().getByLabel("认定日期 *").fill("2012-02-06");
            recorder.page().locator("input[type=file]").setInputFiles(file("认定文件.pdf"));
            recorder.button("登记").click();
            recorder.page().waitForURL(url -> url.contains("/case.xhtml"));
            recorder.reads("本基地凭认定文件登记");
            recorder.findsThePageAccessible();
            recorded = "/app/accreditation/case.xhtml?" + recorder.page().url().replaceFirst(".*\\?", "");
            recorder.sawNoErrorsOnTheConsole();
        }
        try (Visitor office = Visitor.signedIn(browser, "ga-office1")) {
            office.open(recorded);
            office.button("确认登记").click();
            office.dialogButton("确认登记", "确认登记").click();
            office.reads("已命名“" + GANZHOU + "”。");
            office.reads("2012年2月6日");
            office.sawNoErrorsOnTheConsole();
        }
    }
}
