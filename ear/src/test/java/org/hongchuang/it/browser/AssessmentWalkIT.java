package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
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

/** The yearly assessment of one base: assessors, recusal, moderation, a result by two people, and what the base sees. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AssessmentWalkIT extends BrowserTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int YEAR = TODAY.getYear();
    private static final String POINTS = ".hc-points input:not([type=hidden])";

    private static String caseId = "";
    private static String name = "";

    @BeforeAll
    static void waitForTheCity() {
        Server.awaitSampleCity();
        String own = Server.get("applicant6", "/api/cases").body();
        caseId = first("\"id\":\"([^\"]+)\"", own);
        name = first("\"name\":\"([^\"]+)\"", own);
    }

    private static void openAssessment(Visitor visitor) {
        visitor.open("/app/assessment/assessment.xhtml?case=" + caseId + "&year=" + YEAR);
    }

    @Test
    @Order(1)
    void theOfficeAssignsAssessors() {
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            office.open("/app/assessment/assessments.xhtml");
            assertThat(office.rows()).not().hasCount(0);
            office.reads("预计等级（非考核结果）");
            office.findsThePageAccessible();
            openAssessment(office);
            office.findsThePageAccessible();
            for (String username : List.of("office1", "office2", "office3")) {
                office.page().locator("select[id$=person]").selectOption(username);
                office.button("指派").click();
                office.reads("已指派。");
                assertThat(office.page()
                                .locator("section tbody tr")
                                .filter(new Locator.FilterOptions().setHasText("待声明")))
                        .hasCount(Integer.parseInt(username.substring(6)));
            }
            office.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(2)
    void whoIsRecusedDoesNotScore() {
        try (Visitor third = Visitor.signedIn(browser, "office3")) {
            third.open("/app/assessment/sheets.xhtml");
            third.link(name).first().click();
            assertThat(third.heading()).hasText("评分表");
            third.page().locator("select[id$=kind]").selectOption("RECUSED");
            third.button("提交声明").click();
            third.reads("请填写说明或理由");
            third.page().locator("select[id$=kind]").selectOption("RECUSED");
            third.page().locator("textarea[id$=statement]").fill("亲属在该基地任职");
            third.button("提交声明").click();
            third.reads("已回避");
            assertThat(third.button("保存评分")).hasCount(0);
            third.findsThePageAccessible();
            third.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(3)
    void twoScoreByKeyboardAndTheTotalFollows() {
        score("office1", "5");
        score("office2", "3");
    }

    private static void score(String username, String signage) {
        try (Visitor assessor = Visitor.signedIn(browser, username)) {
            assessor.open("/app/assessment/sheets.xhtml");
            assessor.link(name).first().click();
            assessor.button("提交声明").click();
            assessor.reads("声明已记录。");
            assessor.page().evaluate("window.sameDocument = true");
            Locator fields = assessor.page().locator(POINTS);
            double computed = total(assessor);
            fields.first().click();
            for (String points : List.of(signage, "5", "8", "12", "5", "5")) {
                assessor.page().keyboard().type(points);
                assessor.page().keyboard().press("Enter");
            }
            assertThat(assessor.page().locator("#live-total"))
                    .containsText("合计：" + plain(computed + 35 + Double.parseDouble(signage)));
            assertThat((Boolean) assessor.page().evaluate("window.sameDocument === true"))
                    .isTrue();
            assessor.button("保存评分").click();
            assessor.reads("评分已保存。");
            assessor.findsThePageAccessible();
            assessor.picture("scoring");
            assessor.button("提交评分表").click();
            assessor.button("确认提交").click();
            assessor.reads("评分表已提交并封存。");
            assertThat(assessor.page().locator(POINTS).first()).isDisabled();
            assessor.sawNoErrorsOnTheConsole();
        }
    }

    private static double total(Visitor assessor) {
        return Double.parseDouble(
                first("合计：([\\d.]+)", assessor.page().locator("#live-total").innerText()));
    }

    private static String plain(double points) {
        return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
    }

    @Test
    @Order(4)
    void aMeetingSettlesWhatIsTooFarApart() {
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            openAssessment(office);
            office.reads("待合议");
            office.button("提出结果").click();
            office.reads("的评分尚未定分");
            office.page().locator("input[id$=settled_input]").first().fill("4");
            office.page().locator("input[id$='item:0:reason']").fill("现场照片核实，制度牌缺一块");
            office.page().locator("input[id$=held]").fill(TODAY.toString());
            office.page().locator("input[id$='part:0:minutes']").fill("合议纪要1号");
            office.page().locator("input[id$=participants]").fill("黎明华、闵思源");
            office.button("记录合议").click();
            office.reads("合议已记录。");
            office.reads("已定分");
            office.findsThePageAccessible();
            office.picture("assessment");
            office.button("提出结果").click();
            office.reads("已提出结果，须由另一人确认。");
            assertThat(office.button("确认结果")).hasCount(0);
            office.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(5)
    void anotherPersonDeterminesTheResultAndTellsTheBase() {
        try (Visitor base = Visitor.signedIn(browser, "applicant6")) {
            base.open("/app/accreditation/case.xhtml?id=" + caseId);
            base.reads("尚无已确定的考核结果");
        }
        try (Visitor second = Visitor.signedIn(browser, "office2")) {
            second.open("/app/assessment/proposals.xhtml");
            second.findsThePageAccessible();
            second.link(name).first().click();
            second.button("确认结果").click();
            second.reads("考核结果已确定。");
            second.page().locator("input[id$='determined:0:day']").fill(TODAY.toString());
            second.page().locator("input[id$='determined:0:how']").fill("书面通知");
            second.button("记录告知").click();
            second.reads("告知日期已记录");
            second.findsThePageAccessible();
            second.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(6)
    void theBaseSeesItsResultItsPointsAndWhy() {
        try (Visitor base = Visitor.signedIn(browser, "applicant6")) {
            base.open("/app/accreditation/case.xhtml?id=" + caseId);
            base.page().locator("a[href*='assessment/result']").first().click();
            assertThat(base.heading()).hasText("考核结果");
            assertThat(base.row("标志与制度上墙")).containsText("4 / 5");
            base.reads("书面通知");
            base.findsThePageAccessible();
            base.picture("result");
            base.link("为什么？").click();
            assertThat(base.heading()).hasText("计算凭据");
            assertThat(base.page().locator("#receipt-replay")).hasText("重算结果与保存时一致");
            base.sawNoErrorsOnTheConsole();
        }
        assertThat(Server.get("applicant6", "/api/cases/" + caseId + "/results").body())
                .contains("\"latest\":true", "书面通知");
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }
}
