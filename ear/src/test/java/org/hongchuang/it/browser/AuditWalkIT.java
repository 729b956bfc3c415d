package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hongchuang.it.PageClient;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done can be looked up by auditors, and by nobody else. */
class AuditWalkIT extends BrowserTest {
    private static final String AUDIT = "/app/audit.xhtml";

    @BeforeAll
    static void waitForTheCity() {
        Server.awaitSampleCity();
    }

    @Test
    void anAuditorFindsWhatWasDoneAndVerifiesTheChain() {
        try (Visitor auditor = Visitor.signedIn(browser, "auditor1")) {
            auditor.open("/app/finance/batches.xhtml");
            Download file = auditor.page()
                    .waitForDownload(() -> auditor.button("下载").first().click());

            auditor.link("操作记录").click();
            assertThat(auditor.heading()).hasText("操作记录");
            Locator latest = auditor.rows().first();
            assertThat(latest).containsText("auditor1");
            assertThat(latest).containsText("下载付款批次文件");
            assertThat(latest).containsText(file.suggestedFilename());
            auditor.findsThePageAccessible();

            auditor.field("办理人姓名或用户名").fill("查无此人");
            auditor.button("查询").click();
            auditor.reads("没有符合条件的记录。");
            auditor.field("办理人姓名或用户名").fill("AUDITOR1");
            auditor.choose("操作", "下载付款批次文件");
            auditor.button("查询").click();
            assertThat(latest).containsText(file.suggestedFilename());
            LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
            Locator from = auditor.page().getByLabel("起始日期");
            from.fill(today.plusDays(1).toString());
            auditor.button("查询").click();
            auditor.reads("没有符合条件的记录。");
            auditor.page().getByLabel("截止日期").fill(today.toString());
            from.fill(today.toString());
            auditor.button("查询").click();
            assertThat(latest).containsText(file.suggestedFilename());

            auditor.button("核验链条").click();
            assertThat(auditor.page().getByRole(AriaRole.ALERT)).containsText("条，前后相接，没有被改动");
            auditor.findsThePageAccessible();
            auditor.open(AUDIT);
            auditor.button("核验链条").click();
            auditor.reads("前后相接，没有被改动");
            assertThat(auditor.button("核验链条")).isEnabled();
            auditor.picture("audit");
            auditor.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    void aDeputyActsUnderBothNamesUntilASecurityAdministratorEndsIt() {
        PageClient.signedIn("office2").get("/app/index.xhtml");
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        try (Visitor away = Visitor.signedIn(browser, "office3")) {
            away.link("委托代办").click();
            away.button("委托").click();
            away.reads("请选择代办人");
            away.choose("代办人", "闵思源（office2）");
            away.page().getByLabel("首日").fill(today);
            away.page().getByLabel("末日（含）").fill(today);
            away.field("事由（可不填）").fill("出差");
            away.findsThePageAccessible();
            away.button("委托").click();
            assertThat(away.row("闵思源")).containsText("出差");
            away.findsThePageAccessible();
            away.picture("delegations");
            away.link("待办提醒").click();
            assertThat(away.heading()).hasText("待办提醒");
            away.findsThePageAccessible();
            away.link("内部时限").click();
            assertThat(away.heading()).hasText("内部时限");
            away.field("推荐").fill("0");
            away.button("保存").click();
            away.reads("内部时限应为 1 至 250 个工作日");
            away.field("推荐").fill("250");
            away.button("保存").click();
            away.reads("内部时限已保存");
            away.open("/app/accreditation/house-terms.xhtml");
            assertThat(away.field("推荐")).hasValue("250");
            away.findsThePageAccessible();
            away.field("推荐").fill("");
            away.button("保存").click();
            away.reads("内部时限已保存");
            away.sawNoErrorsOnTheConsole();
        }
        try (Visitor deputy = Visitor.signedIn(browser, "office2")) {
            deputy.reads("熊雅文委托您代办");
            deputy.button("代熊雅文办理").click();
            deputy.reads("代办中：闵思源（代熊雅文）");
            deputy.findsThePageAccessible();
            deputy.open("/app/delegations.xhtml");
            deputy.reads("您正在代他人办理，不能转委托");
            deputy.sawNoErrorsOnTheConsole();
            try (Visitor administrator = Visitor.signedIn(browser, "security1")) {
                administrator.link("委托代办").click();
                assertThat(administrator.rows().first()).containsText("熊雅文");
                administrator.findsThePageAccessible();
                administrator.button("结束").first().click();
                assertThat(administrator.rows().first()).containsText("安全管理员终止");
                administrator.sawNoErrorsOnTheConsole();
            }
            deputy.open("/app/index.xhtml");
            assertThat(deputy.page().getByText("代办中")).hasCount(0);
        }
        try (Visitor auditor = Visitor.signedIn(browser, "auditor1")) {
            auditor.open(AUDIT);
            auditor.reads("开始代办");
            assertThat(auditor.rows().first()).containsText("结束委托代办");
        }
        assertThat(PageClient.signedIn("auditor1").get("/app/delegations.xhtml").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office1", "leader1", "county-xihu", "applicant1"})
    void nobodyElseMayReadTheTrail(String username) {
        PageClient person = PageClient.signedIn(username);
        assertThat(person.get("/app/index.xhtml").body()).doesNotContain(AUDIT);
        assertThat(person.get(AUDIT).statusCode()).isEqualTo(403);
        assertThat(person.get(AUDIT).body()).contains("没有权限").doesNotContain("核验链条");
    }
}
