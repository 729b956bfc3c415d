package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import org.hongchuang.it.PageClient;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulebooks are read by everybody; a new edition is written, checked and published by different people. */
class PolicyWalkIT extends BrowserTest {
    private static final String BASES = "nanchang-bases@2019-06-20";
    private static final String TITLE = "南昌市工会“五一”创新创业基地";
    private static final String BEGIN = "effective:\n  from: 2019-06-20";
    private static final String SOUND = "when: \"success_rate >= 60\"";

    @BeforeAll
    static void waitForTheCity() {
        Server.awaitSampleCity();
    }

    @Test
    void anybodyReadsAnEditionAsADocument() {
        try (Visitor applicant = Visitor.signedIn(browser, "applicant1")) {
            applicant.link("政策规则").click();
            assertThat(applicant.heading()).hasText("政策规则");
            assertThat(applicant.line(TITLE + "的各版本", BASES)).containsText("现行有效");
            applicant.findsThePageAccessible();
            applicant.picture("rulebooks");

            applicant.link(BASES).first().click();
            assertThat(applicant.heading()).hasText(TITLE);
            Locator success = applicant.page().locator("#rule-success");
            assertThat(success).containsText("孵化成功率不低于60 %");
            assertThat(success).containsText("success_rate >= 60");
            assertThat(success).containsText("附件1 一（二）4");
            assertThat(applicant.page().locator("#ruling-NB-2")).containsText("含良好");
            applicant.reads("贷款额度增加多少");
            applicant.findsThePageAccessible();
            applicant.picture("edition");
            applicant.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    void everyArticleIsAccountedForAndEveryRulingHasItsReadings() {
        try (Visitor auditor = Visitor.signedIn(browser, "auditor1")) {
            auditor.open("/app/policies/coverage.xhtml?rulebook=nanchang-bases");
            assertThat(auditor.heading()).hasText("条款落实与口径登记");
            Locator article = auditor.line("条款落实与口径登记", "附件1 一（二）4");
            assertThat(article).containsText("规则");
            assertThat(article).containsText("Success rate of 59.99 %");
            assertThat(auditor.line("条款落实与口径登记", "主文 四（四）")).containsText("由人判断");
            auditor.findsThePageAccessible();
            auditor.picture("coverage");

            auditor.page()
                    .locator("p", new Page.LocatorOptions().setHasText("B：含良好"))
                    .getByRole(AriaRole.LINK)
                    .click();
            assertThat(auditor.heading()).hasText("版本比较");
            Locator grades = auditor.row("consequences/rectify");
            assertThat(grades).containsText("修改");
            assertThat(grades).containsText("良好以下、良好");
            auditor.findsThePageAccessible();
            auditor.picture("difference");
            auditor.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    void aDraftIsCorrectedThenCheckedByAnotherAndNotPublishedBeforeItWasTried() {
        String address = drafted();
        String id = address.substring(address.indexOf("id=") + 3);
        int version = version(id);
        assertThat(command("office1", id, "check", version)).contains("policies.draft.check-by-author");
        try (Visitor second = Visitor.signedIn(browser, "office2")) {
            second.open("/app/policies/draft.xhtml?id=" + id);
            second.button("复核通过").click();
            second.dialogButton("复核通过", "复核通过").click();
            second.reads("已复核，待试算");
            assertThat(second.button("复核通过")).hasCount(0);
            second.findsThePageAccessible();
            second.picture("draft-checked");
            second.sawNoErrorsOnTheConsole();
        }
        try (Visitor recorder = Visitor.signedIn(browser, "recorder1")) {
            recorder.open("/app/policies/draft.xhtml?id=" + id);
            recorder.reads("已复核，待试算");
            assertThat(recorder.button("发布")).hasCount(0);
        }
        assertThat(command("recorder1", id, "publish", version(id))).contains("kernel.illegal-move");
        try (Visitor recorder = Visitor.signedIn(browser, "recorder1")) {
            recorder.open("/app/policies/draft.xhtml?id=" + id);
            recorder.button("退回修改").click();
            recorder.dialogButton("退回修改", "退回修改").click();
            recorder.reads("请写明理由。");
            recorder.dialog("退回修改").getByLabel("理由").fill("施行日期待定");
            recorder.dialogButton("退回修改", "退回修改").click();
            recorder.reads("起草中");
            recorder.reads("施行日期待定");
        }
        assertThat(command("office1", id, "withdraw", version(id))).contains("WITHDRAWN");
    }

    /** Written by office1, who is shown an error at its line first. */
    private static String drafted() {
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            office.open("/app/policies/drafts.xhtml");
            assertThat(office.heading()).hasText("政策草案");
            office.findsThePageAccessible();
            office.choose("以哪个版本为底本", TITLE + " " + BASES);
            office.button("新建草案").click();
            assertThat(office.heading()).hasText("新建草案");
            Locator editor = office.field("规则文件（YAML）");
            String text = editor.inputValue().replace(BEGIN, "effective:\n  from: 2099-01-01");
            String broken = text.replaceFirst(SOUND, "when: \"succes_rate >= 60\"");
            int line = Math.toIntExact(
                    broken.substring(0, broken.indexOf("succes_rate")).lines().count());
            office.paste(editor, broken);
            office.button("保存").click();
            office.reads("文件有 1 处错误");
            Locator place =
                    office.page().locator(".pol-goto", new Page.LocatorOptions().setHasText("第 " + line + " 行第 12 列"));
            office.button("暂存").click();
            office.reads("已暂存草案 nanchang-bases@2099-01-01");
            assertThat(editor).hasValue(broken);
            assertThat(office.row("succes_rate")).containsText("既不是数据项，也不是标准");
            assertThat(office.exactLink("对全部基地试算")).hasCount(0);
            office.findsThePageAccessible();
            office.picture("draft-errors");
            place.click();
            assertThat(editor).isFocused();
            assertThat((String) office.page()
                            .evaluate("() => { const e = document.querySelector('.pol-editor');"
                                    + " return e.value.substring(e.selectionStart, e.selectionEnd); }"))
                    .startsWith("succes_rate >= 60");

            office.paste(editor, text);
            office.button("保存").click();
            office.reads("已保存草案 nanchang-bases@2099-01-01");
            office.reads("您参与了起草，须由其他人复核。");
            assertThat(office.button("复核通过")).hasCount(0);
            office.findsThePageAccessible();
            String address = office.page().url();
            office.link("与 " + BASES + " 比较").click();
            assertThat(office.row("施行日期")).containsText("2099年1月1日");
            office.sawNoErrorsOnTheConsole();
            return address;
        }
    }

    private static int version(String id) {
        return draft(id).get("version").getAsInt();
    }

    private static JsonObject draft(String id) {
        return JsonParser.parseString(
                        Server.get("auditor1", "/api/edition-drafts/" + id).body())
                .getAsJsonObject();
    }

    private static String command(String username, String id, String command, int version) {
        HttpResponse<String> answer = Server.post(
                username,
                "/api/edition-drafts/" + id + "/commands/" + command,
                "{\"version\": " + version + ", \"grounds\": \"试用完毕\"}");
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant1", "county-xihu", "maker1", "leader1"})
    void draftsAreNobodyElsesBusiness(String username) {
        PageClient person = PageClient.signedIn(username);
        assertThat(person.get("/app/index.xhtml").body()).doesNotContain("/app/policies/drafts.xhtml");
        assertThat(person.get("/app/policies/drafts.xhtml").statusCode()).isEqualTo(403);
        assertThat(person.get("/app/policies/rulebooks.xhtml").statusCode()).isEqualTo(200);
    }
}
