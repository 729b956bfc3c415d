package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The pages on which a title is taken for misconduct, and the register of bans.
 *
 * @param name of the base
 */
record MeasurePages(Browser browser, String caseId, String name) {
    private static final LocalDate TODAY = Life.TODAY;
    private static final String RULE = "unlawful_operation";

    void theOfficeProposesToTakeTheTitle() {
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            office.open("/app/accreditation/case.xhtml?id=" + caseId);
            office.link("提出处理措施").click();
            assertThat(office.heading()).hasText("提出处理措施");
            office.page()
                    .getByLabel("政策条款", new Page.GetByLabelOptions().setExact(true))
                    .selectOption(RULE);
            office.reads("并在 3 年内不得重新申报");
            office.findsThePageAccessible();
            office.picture("propose");
            office.button("提出").click();
            office.reads("请填写事实与理由");
            office.field("事实与理由").fill("经市场监管部门查实，基地违法经营。");
            office.button("提出").click();
            assertThat(office.heading()).hasText("取消称号 · " + name);
            office.reads("待决定");
            office.findsThePageAccessible();
            office.picture("measure");
            office.sawNoErrorsOnTheConsole();
        }
    }

    void theRecorderSeesWhatWillFollowAndRecordsTheMeeting() {
        FilePayload minutes =
                new FilePayload("党组会议纪要.pdf", "application/pdf", "%PDF-1.7 纪要".getBytes(StandardCharsets.UTF_8));
        try (Visitor recorder = Visitor.signedIn(browser, "recorder1")) {
            recorder.link("处理措施待录入会议决定").click();
            assertThat(recorder.heading()).hasText("录入会议决定");
            recorder.field("纪要编号").fill("党组纪要〔" + TODAY.getYear() + "〕19号");
            recorder.page().getByLabel("会议日期").fill(TODAY.toString());
            recorder.page().getByLabel("通知基地的日期").fill(TODAY.toString());
            recorder.button("预览后果").click();
            recorder.reads("请至少对一项措施选择会议意见");
            recorder.page().getByLabel("“" + name + "”的会议意见").selectOption("APPROVE");
            recorder.button("预览后果").click();
            Locator effect = recorder.line("录入后立即生效，不能更改", name);
            assertThat(effect).containsText("撤销称号");
            assertThat(effect).containsText(words(TODAY.plusYears(3)));
            recorder.findsThePageAccessible();
            recorder.picture("meeting");
            recorder.page().locator("input[type=file]").setInputFiles(minutes);
            recorder.button("录入决定").click();
            recorder.reads("决定 1 项，不予采取 0 项");
            assertThat(recorder.heading()).hasText("处理措施");
            assertThat(recorder.rows().first()).containsText("已决定");
            recorder.findsThePageAccessible();
            recorder.picture("measures");
            recorder.sawNoErrorsOnTheConsole();
        }
    }

    void theUnitIsInTheRegister() {
        try (Visitor leader = Visitor.signedIn(browser, "leader1")) {
            leader.open("/app/accreditation/case.xhtml?id=" + caseId);
            leader.reads("已撤销");
            assertThat(leader.line("处理措施", "取消称号")).containsText("已决定");
            leader.reads(words(TODAY.plusYears(3)));
            leader.findsThePageAccessible();
            leader.link("限制申报登记簿").click();
            assertThat(leader.heading()).hasText("限制申报登记簿");
            leader.field("单位名称、信用代码或负责人").fill(name);
            leader.button("查询").click();
            assertThat(leader.rows()).hasCount(1);
            assertThat(leader.rows().first()).containsText("有效");
            leader.findsThePageAccessible();
            leader.picture("bans");
            leader.link(name).first().click();
            leader.reads("附件2 第七条（二）1");
            leader.findsThePageAccessible();
            leader.sawNoErrorsOnTheConsole();
        }
    }

    void theEndOfTheBanIsOfferedToTheOffice() {
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            office.open("/app/accreditation/case.xhtml?id=" + caseId);
            office.link("取消称号").first().click();
            office.link("解除限制申报").click();
            assertThat(office.heading()).hasText("提出处理措施");
            assertThat(office.page().getByLabel("措施", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("LIFT");
            office.field("事实与理由").fill("经复议撤销原处理。");
            office.button("提出").click();
            office.button("撤回").first().click();
            office.dialog("撤回").getByLabel("撤回理由").fill("改由下次会议研究");
            office.dialogButton("撤回", "撤回").click();
            office.reads("已撤回");
            office.sawNoErrorsOnTheConsole();
        }
    }

    static String words(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
