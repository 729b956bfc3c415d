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

    @ParameterizedTest
    @ValueSource(strings = {"office1", "leader1", "county-xihu", "applicant1"})
    void nobodyElseMayReadTheTrail(String username) {
        PageClient person = PageClient.signedIn(username);
        assertThat(person.get("/app/index.xhtml").body()).doesNotContain(AUDIT);
        assertThat(person.get(AUDIT).statusCode()).isEqualTo(403);
        assertThat(person.get(AUDIT).body()).contains("没有权限").doesNotContain("核验链条");
    }
}
