package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
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

/** A reading of a clause is tried on the whole city, and stored receipts are computed again; nothing else changes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhatIfWalkIT extends BrowserTest {
    private static final String OTHER_READING = "现行版本 2019-06-20，NB-2 改按：“良好以下”是否含良好：含良好";
    private static final LocatorAssertions.HasTextOptions IN_A_MINUTE =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    private static String id = "";

    @TempDir
    static Path folder;

    @BeforeAll
    static void waitForTheCity() {
        Server.awaitSampleCity();
    }

    @Test
    @Order(1)
    void anOfficerTriesAnotherReadingOnTheWholeCity() {
        String findings = total("/api/findings?size=1");
        try (Visitor officer = Visitor.signedIn(browser, "office1")) {
            officer.link("政策试算").click();
            assertThat(officer.heading()).hasText("政策试算");
            officer.findsThePageAccessible();
            officer.choose("现行", "现行版本 2019-06-20");
            officer.choose("拟改为", OTHER_READING);
            officer.picture("what-if");
            officer.button("开始试算").click();
            officer.page().waitForURL(url -> url.contains("/what-if-run.xhtml?id="));
            id = first("id=([0-9a-f-]{36})", officer.page().url());
            officer.page().evaluate("window.sameDocument = true");
            assertThat(officer.page().locator("#run-state")).hasText("已结束", IN_A_MINUTE);
            assertThat((Boolean) officer.page().evaluate("window.sameDocument === true"))
                    .isTrue();
            assertThat(officer.page().locator("progress")).hasAttribute("aria-valuenow", "100");
            String named = total("/api/cases?state=NAMED&size=1");
            assertThat(officer.page().locator("#run-done")).hasText(named);
            assertThat(officer.page().locator("#compared")).hasText(named);
            assertThat(officer.page().locator("#grades canvas")).hasCount(1);
            officer.findsThePageAccessible();
            officer.picture("what-if-run");
            officer.sawNoErrorsOnTheConsole();
        }
        assertThat(total("/api/findings?size=1")).isEqualTo(findings);
        String result = Server.get("office1", "/api/what-ifs/" + id).body();
        assertThat(result).contains("\"state\":\"ENDED\"").contains("RECTIFY_BEGINS");
    }

    @Test
    @Order(2)
    void theListIsFilteredAndExported() throws IOException {
        String changed = first(
                "\"total\":(\\d+)",
                Server.get("leader1", "/api/what-ifs/" + id + "/cases?change=RECTIFY_BEGINS&size=1")
                        .body());
        try (Visitor leader = Visitor.signedIn(browser, "leader1")) {
            leader.open("/app/appraisal/what-if-run.xhtml?id=" + id);
            leader.choose("变化种类", "将须整改");
            leader.button("查询").click();
            Locator rows = leader.page().locator("#list\\:table_data > tr");
            assertThat(rows).hasCount(Math.min(20, Integer.parseInt(changed)));
            assertThat(rows.first()).containsText("将须整改");
            assertThat(rows.first()).containsText("良好");
            leader.findsThePageAccessible();
            Download download = leader.page().waitForDownload(leader.link("导出清单（.xlsx）")::click);
            Path file = folder.resolve("what-if.xlsx");
            download.saveAs(file);
            List<List<String>> sheet = FiguresWorkbook.rows(file);
            assertThat(sheet).hasSize(Integer.parseInt(changed) + 1);
            assertThat(sheet.get(0)).startsWith("基地名称", "所属县区");

            leader.choose("变化种类", "将禁止申报");
            leader.button("查询").click();
            leader.reads("没有符合条件的基地。");
            leader.findsThePageAccessible();
            leader.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(3)
    void aWhatIfCanBeCancelledAndAPastDayWithoutReceiptsSaysSo() {
        try (Visitor auditor = Visitor.signedIn(browser, "auditor1")) {
            auditor.open("/app/appraisal/what-if.xhtml");
            auditor.choose("拟改为", OTHER_READING);
            auditor.page().getByLabel("采用哪一天的数据（不填为今天）").fill("2019-07-01");
            auditor.choose("考核年度", "2019");
            auditor.button("开始试算").click();
            auditor.page().waitForURL(url -> url.contains("/what-if-run.xhtml?id="));
            Locator state = auditor.page().locator("#run-state");
            try {
                auditor.button("取消").click(new Locator.ClickOptions().setTimeout(3000));
            } catch (PlaywrightException e) {
                assertThat(state).hasText("已结束", IN_A_MINUTE);
            }
            assertThat(state).hasText(Pattern.compile("已取消|已结束"), IN_A_MINUTE);
            assertThat(auditor.page().locator("#compared")).hasText("0");
            auditor.reads("没有符合条件的基地。");
            auditor.findsThePageAccessible();
            String second = first("id=([0-9a-f-]{36})", auditor.page().url());
            assertThat(Server.post("auditor1", "/api/what-ifs/" + second + "/cancel", "{}")
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    @Order(4)
    void anAuditorReplaysAnEvaluation() {
        try (Visitor auditor = Visitor.signedIn(browser, "auditor1")) {
            auditor.link("凭据复核").click();
            assertThat(auditor.heading()).hasText("凭据复核");
            auditor.findsThePageAccessible();
            auditor.button("复核这批凭据").click();
            auditor.page().waitForURL(url -> url.contains("/replay.xhtml?id="));
            assertThat(auditor.page().locator("#run-state")).hasText("已结束", IN_A_MINUTE);
            assertThat(auditor.page().locator("#verdict")).containsText("逐字节一致");
            assertThat(auditor.page().locator("#differing")).hasText("0");
            auditor.findsThePageAccessible();
            auditor.picture("replay");
            auditor.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(5)
    void countiesTryNothing() {
        assertThat(Server.get("county-xihu", "/api/what-ifs").statusCode()).isEqualTo(403);
        assertThat(Server.get("leader1", "/api/replays").statusCode()).isEqualTo(403);
    }

    private static String total(String path) {
        return first("\"total\":(\\d+)", Server.get("office1", path).body());
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }
}
