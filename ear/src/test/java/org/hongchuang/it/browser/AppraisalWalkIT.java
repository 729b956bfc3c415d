package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Steps 6 to 8: figures come in, the bases are appraised, people decide, and every result says why. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AppraisalWalkIT extends BrowserTest {
    private static final int YEAR = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
    private static final String TAX = "成功企业纳税额（万元）";

    private static String caseId = "";
    private static String name = "";
    private static String creditCode = "";

    @TempDir
    static Path folder;

    @BeforeAll
    static void waitForTheCity() {
        Server.awaitSampleCity();
        String own = Server.get("applicant4", "/api/cases").body();
        caseId = first("\"id\":\"([^\"]+)\"", own);
        name = first("\"name\":\"([^\"]+)\"", own);
        creditCode = first("\"creditCode\":\"([^\"]+)\"", own);
    }

    @Test
    @Order(1)
    void anApplicantEntersTheFiguresOfTheYear() {
        try (Visitor applicant = Visitor.signedIn(browser, "applicant4")) {
            applicant.open("/app/accreditation/case.xhtml?id=" + caseId);
            applicant.link("年度数据").first().click();
            assertThat(applicant.heading()).hasText("年度数据");
            applicant.reads(YEAR + " 年数据");
            applicant.findsThePageAccessible();

            applicant.field(TAX).fill("很多");
            applicant.button("保存数据").click();
            applicant.reads("处需要改正");
            assertThat(applicant.field(TAX)).hasValue("很多");
            applicant.findsThePageAccessible();

            applicant.field(TAX).fill("1500.25");
            applicant.button("保存数据").click();
            applicant.reads("数据已保存。");
            applicant.findsThePageAccessible();
            applicant.page().reload();
            assertThat(applicant.field(TAX)).hasValue("1500.25");
            applicant.sawNoErrorsOnTheConsole();
        }
        assertThat(figures()).contains("1500.25");
    }

    @Test
    @Order(2)
    void anOfficerImportsFiguresFromASpreadsheetAllOrNothing() throws IOException {
        try (Visitor officer = Visitor.signedIn(browser, "office1")) {
            officer.open("/app/accreditation/figures.xhtml?id=" + caseId + "&year=" + YEAR);
            Download download = officer.page().waitForDownload(officer.button("下载模板")::click);
            Path template = folder.resolve("template.xlsx");
            download.saveAs(template);
            assertThat(download.suggestedFilename()).isEqualTo("年度数据" + YEAR + ".xlsx");
            List<List<String>> rows = FiguresWorkbook.rows(template);
            assertThat(rows.get(0)).startsWith("统一社会信用代码", "基地名称").contains(TAX);
            assertThat(rows).anySatisfy(row -> assertThat(row).startsWith(creditCode, name));

            List<Object> headings = List.of("统一社会信用代码", "基地名称", TAX);
            Path wrong = FiguresWorkbook.write(
                    folder.resolve("wrong.xlsx"),
                    List.of(
                            headings,
                            List.of(creditCode, name, 1600.5),
                            List.of("91360000X000000000", "没有的基地", 1),
                            List.of(creditCode, name, "很多")));
            upload(officer, wrong);
            officer.reads("文件“wrong.xlsx”有 3 处错误，一行都没有导入。请按下表改正后重新上传。");
            assertThat(officer.row("91360000X000000000")).containsText("没有这个信用代码的基地");
            assertThat(officer.row("91360000X000000000").locator("td").first()).hasText("3");
            assertThat(officer.row("很多").locator("td").first()).hasText("4");
            officer.findsThePageAccessible();
            assertThat(figures()).contains("1500.25").doesNotContain("1600.5");

            Path good = FiguresWorkbook.write(
                    folder.resolve("good.xlsx"), List.of(headings, List.of(creditCode, name, 1600.5)));
            upload(officer, good);
            assertThat(officer.row(creditCode)).containsText("→ 1600.5");
            officer.findsThePageAccessible();
            assertThat(figures()).doesNotContain("1600.5");
            officer.button("确认导入 1 个基地").click();
            officer.reads("已导入 1 个基地的数据。");
            officer.open("/app/accreditation/figures.xhtml?id=" + caseId + "&year=" + YEAR);
            assertThat(officer.field(TAX)).hasValue("1600.5");
            officer.findsThePageAccessible();
            officer.picture("figures");
            officer.sawNoErrorsOnTheConsole();
        }
        assertThat(figures()).contains("1600.5");
    }

    @Test
    @Order(3)
    void anEvaluationRunIsStartedByTheButtonAndWatchedToItsEnd() {
        try (Visitor officer = Visitor.signedIn(browser, "office1")) {
            officer.open("/app/appraisal/runs.xhtml");
            officer.findsThePageAccessible();
            officer.button("立即评价").click();
            officer.page().waitForURL(url -> url.contains("/run.xhtml?id="));
            String id = first("id=([0-9a-f-]{36})", officer.page().url());
            officer.page().evaluate("window.sameDocument = true");
            assertThat(officer.page().locator("#run-state"))
                    .hasText("已结束", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
            assertThat((Boolean) officer.page().evaluate("window.sameDocument === true"))
                    .as("the progress is shown without loading the page again")
                    .isTrue();
            assertThat(officer.page().locator("progress")).hasAttribute("aria-valuenow", "100");
            String run = Server.get("office1", "/api/evaluation-runs/" + id).body();
            assertThat(run).contains("\"state\":\"ENDED\"").contains("\"failed\":0");
            String total = first("\"total\":(\\d+)", run);
            assertThat(Integer.parseInt(total)).isPositive();
            assertThat(officer.page().locator("#run-total")).hasText(total);
            assertThat(officer.page().locator("#run-done")).hasText(total);
            assertThat(officer.page().locator("#run-failed")).hasText("0");
            officer.findsThePageAccessible();
            officer.picture("run");

            officer.open("/app/appraisal/runs.xhtml");
            assertThat(officer.rows().first()).containsText("人工启动");
            officer.picture("runs");
            officer.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(4)
    void aFindingIsSettledByAPersonsDecision() {
        String decision = "已约谈并核实，限三个月内整改（" + System.nanoTime() + "）";
        try (Visitor officer = Visitor.signedIn(browser, "office1")) {
            officer.open("/app/appraisal/findings.xhtml");
            assertThat(officer.rows()).not().hasCount(0);
            officer.findsThePageAccessible();
            officer.picture("findings");
            Locator row = officer.rows().first();
            String base = row.locator("td").first().innerText();
            row.getByText("处理", new Locator.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            String title = "记录处理决定";
            assertThat(officer.dialog(title)).containsText(base);
            officer.findsThePageAccessible();
            officer.dialogButton(title, "处理").click();
            officer.reads("请填写处理决定与理由。");
            officer.dialog(title).getByLabel("处理决定与理由").fill(decision);
            officer.dialogButton(title, "处理").click();
            assertThat(officer.dialog(title)).isHidden();
            officer.doesNotRead(decision);
            officer.choose("状态", "已处理");
            assertThat(officer.row(decision)).containsText(base);
            officer.findsThePageAccessible();
            officer.sawNoErrorsOnTheConsole();
        }
        assertThat(Server.get("office1", "/api/findings?state=SETTLED").body()).contains(decision);
    }

    @Test
    @Order(6)
    void scoreGradeAndFindingSayWhy() {
        try (Visitor officer = Visitor.signedIn(browser, "office1")) {
            officer.open("/app/accreditation/case.xhtml?id=" + caseId);
            officer.page().locator("dd").getByText("为什么？").click();
            readsAReceiptOf(officer, name);
            officer.findsThePageAccessible();
            officer.picture("receipt-score");

            officer.open("/app/appraisal/findings.xhtml");
            Locator row = officer.rows().first();
            String base = row.locator("td").first().innerText();
            row.getByText("依据", new Locator.GetByTextOptions().setExact(true)).click();
            readsAReceiptOf(officer, base);
            officer.findsThePageAccessible();
            followsTheFirstItemToItsRule(officer);
            officer.sawNoErrorsOnTheConsole();
        }
    }

    private static void readsAReceiptOf(Visitor reader, String base) {
        assertThat(reader.heading()).hasText("计算凭据");
        reader.reads(base);
        assertThat(reader.page().locator("#receipt-replay")).hasText("重算结果与保存时一致");
        reader.reads("洪工发〔2019〕5号");
        reader.reads("nanchang-bases@2019-06-20");
        assertThat(reader.page().locator("#receipt-inputs tbody tr")).not().hasCount(0);
        Locator scale = reader.page().locator("#receipt-items tbody tr").first();
        assertThat(scale).containsText("附件2 第四条 一1");
        assertThat(scale).containsText("最低建筑面积（平方米）：");
        assertThat(reader.page().locator("#receipt-grade")).not().isEmpty();
        assertThat(reader.page().locator("#receipt-consequences")).containsText("附件2 第七条");
        reader.doesNotRead("min_");
    }

    /** By keyboard, to the very rule of the edition that decided. */
    private static void followsTheFirstItemToItsRule(Visitor reader) {
        reader.page()
                .locator("#receipt-items tbody tr")
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .focus();
        reader.page().keyboard().press("Enter");
        reader.page().waitForURL(url -> url.contains("edition=nanchang-bases%402019-06-20") && url.contains("#rule-"));
        String anchor = reader.page().url().replaceAll(".*#", "");
        assertThat(reader.page().locator("[id='" + anchor + "']")).containsText("附件2 第四条 一1");
    }

    @Test
    @Order(7)
    void theDashboardShowsTargetsAgainstActuals() {
        try (Visitor leader = Visitor.signedIn(browser, "leader1")) {
            leader.open("/app/reporting/dashboard.xhtml");
            assertThat(leader.page().locator("canvas")).hasCount(4);
            for (String section : List.of("targets", "bases", "money-county", "money-month")) {
                assertThat(leader.page().locator("#" + section + " canvas")).hasCount(1);
                assertThat(leader.page().locator("#" + section + " table tbody tr"))
                        .not()
                        .hasCount(0);
            }
            Locator target = leader.line("政策目标与实际完成情况", "建成基地数");
            assertThat(target).containsText("主文 二");
            String named = first(
                    "\"total\":(\\d+)",
                    Server.get("leader1", "/api/cases?state=NAMED&size=1").body());
            assertThat(leader.page().locator("[data-figure=named]")).hasText(named);
            assertThat(target).containsText(named);
            leader.reads("东湖区总工会");
            leader.findsThePageAccessible();
            leader.picture("dashboard");
            leader.link("English").click();
            assertThat(leader.heading()).hasText("Dashboard");
            leader.findsThePageAccessible();
            leader.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(8)
    void theDashboardLeadsToTheListsItCounts() {
        try (Visitor leader = Visitor.signedIn(browser, "leader1")) {
            leader.open("/app/reporting/dashboard.xhtml");
            String open = leader.page().locator("[data-figure=open-findings]").innerText();
            leader.page().locator(".hc-kpi:has([data-figure=open-findings]) a").click();
            assertThat(leader.heading()).hasText("待处理事项");
            assertThat(leader.chooser("状态")).containsText("待处理");
            leader.page().locator("select.ui-paginator-rpp-options").first().selectOption("100");
            assertThat(leader.rows()).hasCount(Integer.parseInt(open));
            leader.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(9)
    void theStateInTheAddressOfAListIsWhereTheFilterBegins() {
        try (Visitor leader = Visitor.signedIn(browser, "leader1")) {
            leader.open("/app/appraisal/findings.xhtml?state=SETTLED");
            assertThat(leader.chooser("状态")).containsText("已处理");
            assertThat(leader.rows().first()).containsText("已处理");
            leader.choose("状态", "待处理");
            assertThat(leader.rows().first()).containsText("待处理");
            assertThat(leader.rows()).hasCount(20);
            leader.page().locator(".ui-paginator-next").first().click();
            assertThat(leader.page().locator(".ui-paginator-page.ui-state-active"))
                    .hasText("2");
            assertThat(leader.rows().first()).containsText("待处理");
            leader.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(10)
    void aCountySeesItsOwnFiguresOnly() {
        try (Visitor county = Visitor.signedIn(browser, "county-xihu")) {
            county.open("/app/reporting/dashboard.xhtml");
            county.reads("统计范围：西湖区总工会");
            assertThat(county.page().locator("#bases tbody tr")).hasCount(1);
            assertThat(county.page().locator("#bases tbody tr")).containsText("西湖区总工会");
            county.doesNotRead("东湖区");
            String named = first(
                    "\"total\":(\\d+)",
                    Server.get("county-xihu", "/api/cases?state=NAMED&size=1").body());
            assertThat(county.page().locator("[data-figure=named]")).hasText(named);
            county.findsThePageAccessible();

            county.open("/app/studios/studios.xhtml");
            assertThat(county.rows()).not().hasCount(0);
            county.doesNotRead("东湖区");
            county.findsThePageAccessible();

            county.open("/app/appraisal/findings.xhtml");
            county.doesNotRead("东湖区");
            county.findsThePageAccessible();
            county.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(11)
    void theStudiosOfTheCityAreListed() {
        try (Visitor leader = Visitor.signedIn(browser, "leader1")) {
            leader.open("/app/studios/studios.xhtml");
            assertThat(leader.rows()).hasCount(20);
            leader.findsThePageAccessible();
            leader.picture("studios");
            leader.field("筛选").fill("焊接");
            leader.button("查询").click();
            assertThat(leader.rows().first()).containsText("焊接工艺");
            leader.doesNotRead("污水处理");
            leader.sawNoErrorsOnTheConsole();
        }
    }

    private static String figures() {
        return Server.get("applicant4", "/api/cases/" + caseId + "/figures/" + YEAR)
                .body();
    }

    private static void upload(Visitor officer, Path file) {
        officer.page().locator("input[type=file]").setInputFiles(file);
        officer.button("核对文件").click();
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }
}
