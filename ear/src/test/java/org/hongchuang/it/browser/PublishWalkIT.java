package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A new edition from its first word to its publication. It begins after the days of all other walks on the same server, so
 * that it governs and precedes nothing of theirs.
 */
class PublishWalkIT extends BrowserTest {
    private static final String OLD = "nanchang-bases@2019-06-20";
    private static final String NEW = "nanchang-bases@2199-01-01";
    private static final String TITLE = "南昌市工会“五一”创新创业基地";
    private static final LocatorAssertions.HasTextOptions IN_A_MINUTE =
            new LocatorAssertions.HasTextOptions().setTimeout(90_000);

    @BeforeAll
    static void waitForTheCity() {
        Server.awaitSampleCity();
    }

    @Test
    void anEditionIsWrittenCheckedTriedAndPublishedByThree() {
        String id = written();
        String address = "/app/policies/draft.xhtml?id=" + id;
        try (Visitor second = Visitor.signedIn(browser, "office2")) {
            second.open(address);
            second.button("复核通过").click();
            second.dialogButton("复核通过", "复核通过").click();
            second.reads("已复核，待试算");
        }
        tried(address);
        try (Visitor third = Visitor.signedIn(browser, "recorder1")) {
            third.link("政策草案待发布").click();
            third.exactLink(NEW).first().click();
            third.reads("已试算，待发布");
            third.button("发布").click();
            third.findsThePageAccessible();
            third.dialogButton("发布", "发布").click();
            third.reads("已发布政策版本 " + NEW);
            assertThat(third.button("发布")).hasCount(0);

            third.exactLink("政策规则").first().click();
            Locator old = third.line(TITLE + "的各版本", OLD);
            assertThat(old).containsText("现行有效");
            assertThat(old).containsText("2198年12月31日");
            Locator published = third.line(TITLE + "的各版本", NEW);
            assertThat(published).containsText("尚未施行");
            assertThat(published).containsText("2199年1月1日");
            third.exactLink(NEW).first().click();
            third.reads("孵化成功率不低于65 %");

            third.open("/app/policies/difference.xhtml?from=" + OLD + "&to=" + NEW);
            assertThat(third.row("孵化成功率不低于65 %")).containsText("孵化成功率不低于60 %");
            assertThat(third.row("施行日期")).containsText("2199年1月1日");
            third.findsThePageAccessible();
            third.sawNoErrorsOnTheConsole();
        }
    }

    private static String written() {
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            office.open("/app/policies/drafts.xhtml");
            office.choose("以哪个版本为底本", TITLE + " " + OLD);
            office.button("新建草案").click();
            Locator editor = office.field("规则文件（YAML）");
            office.paste(
                    editor,
                    editor.inputValue()
                            .replace("effective:\n  from: 2019-06-20", "effective:\n  from: 2199-01-01")
                            .replace("success_rate >= 60", "success_rate >= 65"));
            office.button("保存").click();
            office.reads("已保存草案 " + NEW);
            String url = office.page().url();
            return url.replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        }
    }

    private static void tried(String address) {
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            office.open(address);
            office.exactLink("对全部基地试算").click();
            assertThat(office.heading()).hasText("政策试算");
            assertThat(office.chooser("拟改为")).containsText("2199-01-01");
            office.button("开始试算").click();
            office.page().waitForURL(url -> url.contains("/what-if-run.xhtml?id="));
            assertThat(office.page().locator("#run-state")).hasText("已结束", IN_A_MINUTE);
            String draft = address.substring(address.indexOf("id=") + 3);
            office.page().waitForCondition(() -> JsonParser.parseString(
                            Server.get("auditor1", "/api/edition-drafts/" + draft)
                                    .body())
                    .getAsJsonObject()
                    .getAsJsonObject("row")
                    .get("state")
                    .getAsString()
                    .equals("SIMULATED"));
            office.open(address);
            office.reads("已试算，待发布");
        }
    }
}
