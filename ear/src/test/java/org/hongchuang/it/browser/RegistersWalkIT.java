package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hongchuang.it.PageClient;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What is kept beside the cases: a county registers a complaint, the office judges it, asks those served, looks for notices and
 * enters the holidays; another officer says otherwise; and people without an account answer and read.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistersWalkIT extends BrowserTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int NEXT_YEAR = TODAY.getYear() + 1;
    private static final String MATTER = "未按协议减免租金";

    private static String base;
    private static String complaint = "";
    private static String link = "";
    private static String questionnaire = "";

    @BeforeAll
    static void findANamedBase() {
        Server.awaitSampleCity();
        base = JsonParser.parseString(Server.get("county-nanchangxian", "/api/cases?state=NAMED&size=1")
                        .body())
                .getAsJsonObject()
                .getAsJsonArray("rows")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    @Test
    @Order(1)
    void theCountyRegistersAComplaint() {
        try (Visitor county = Visitor.signedIn(browser, "county-nanchangxian")) {
            county.open("/app/accreditation/case.xhtml?id=" + base);
            county.link("登记投诉").click();
            assertThat(county.heading()).hasText("登记投诉");
            county.button("登记投诉").click();
            county.reads("请填写投诉事项：涉及哪项承诺或服务。");
            county.findsThePageAccessible();
            county.page().getByLabel("投诉日期").fill(TODAY.toString());
            county.field("投诉事项").fill(MATTER);
            county.field("情况说明").fill("合同约定减免三个月，实际没有减免。");
            county.button("登记投诉").click();
            county.page().waitForURL(url -> url.contains("/complaint.xhtml?id="));
            county.reads("投诉已登记，等待他人核查。");
            county.reads("匿名");
            complaint = county.page().url().replaceFirst(".*id=", "");
            county.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(2)
    void theOfficeVerifiesItAsksThoseServedAndEntersHolidays() {
        try (Visitor officer = Visitor.signedIn(browser, "office1")) {
            verifies(officer);
            asks(officer);
            officer.page().locator("nav.hc-menu a[href$='/notices.xhtml']").click();
            assertThat(officer.heading()).hasText("公示");
            officer.reads("目前没有公示。");
            officer.findsThePageAccessible();
            entersHolidays(officer);
            officer.sawNoErrorsOnTheConsole();
        }
    }

    private static void verifies(Visitor officer) {
        officer.link("投诉待核查").click();
        assertThat(officer.heading()).hasText("投诉");
        officer.findsThePageAccessible();
        officer.link(MATTER).first().click();
        officer.field("核查结论与理由").fill("合同与收费单据相符");
        officer.button("查实").click();
        officer.reads("查实须同时填写整改期限，不早于今天。");
        officer.page().getByLabel("整改期限").fill(TODAY.plusDays(30).toString());
        officer.button("查实").click();
        officer.reads("已办理：查实。");
        assertThat(badge(officer)).hasText("已查实，整改中");
        officer.findsThePageAccessible();
    }

    private static void asks(Visitor officer) {
        officer.open("/app/accreditation/case.xhtml?id=" + base);
        officer.findsThePageAccessible();
        officer.link("开设问卷").click();
        assertThat(officer.heading()).hasText("开设问卷");
        officer.button("开设问卷").click();
        officer.reads("请填写截止日期，今天起一年以内。");
        officer.page().getByLabel("截止日期").fill(TODAY.toString());
        officer.field("链接份数").fill("2");
        officer.button("开设问卷").click();
        officer.reads("系统只保存链接的校验值");
        officer.findsThePageAccessible();
        link = officer.page()
                .getByLabel("答卷链接（只显示这一次）")
                .inputValue()
                .split("\n")[0]
                .replaceFirst(".*/public/", "/public/");
        officer.link("查看问卷").click();
        officer.page().waitForURL(url -> url.contains("/questionnaire.xhtml?id="));
        questionnaire = officer.page().url().replaceFirst(".*id=", "");
        officer.findsThePageAccessible();
    }

    private static void entersHolidays(Visitor officer) {
        officer.open("/app/holidays.xhtml");
        officer.page().getByLabel("年份").fill(Integer.toString(NEXT_YEAR));
        officer.page().getByLabel("通知文号").fill("试〔" + TODAY.getYear() + "〕1号");
        fill(officer, "元旦", NEXT_YEAR + "-01-01");
        fill(officer, "劳动节", NEXT_YEAR + "-05-01");
        officer.button("录入").click();
        officer.reads("是法定节假日，安排中没有它");
        fill(officer, "国庆节", NEXT_YEAR + "-10-01");
        officer.button("录入").click();
        officer.reads(NEXT_YEAR + " 年放假安排待确认");
        assertThat(officer.button("退回")).hasCount(0);
        officer.findsThePageAccessible();
    }

    private static void fill(Visitor officer, String festival, String day) {
        officer.page().getByLabel(festival + " 放假首日").fill(day);
        officer.page().getByLabel(festival + " 放假末日").fill(day);
    }

    private static Locator badge(Visitor officer) {
        return officer.page().locator("main .hc-badge").first();
    }

    @Test
    @Order(3)
    void somebodyWithoutAnAccountAnswersOnceAndReadsTheBoard() {
        try (Visitor resident = Visitor.anonymous(browser)) {
            resident.open(link);
            assertThat(resident.heading()).hasText("满意度问卷");
            resident.button("提交").click();
            resident.reads("请选择一项再提交。");
            resident.findsThePageAccessible();
            resident.page().getByLabel("很满意").first().check();
            resident.button("提交").click();
            resident.reads("已收到您的答卷，谢谢！");
            resident.findsThePageAccessible();
            resident.open(link);
            resident.reads("这个链接已经答过，不能重复提交。");
            resident.open("/public/notices.xhtml");
            resident.reads("目前没有正在公示的事项。");
            resident.findsThePageAccessible();
            resident.link("English").click();
            resident.reads("There is no notice at present.");
            resident.sawNoErrorsOnTheConsole();
        }
        assertThat(Server.get("office1", "/api/questionnaires/" + questionnaire).body())
                .contains("\"answers\":1")
                .contains("\"satisfied\":1");
    }

    @Test
    @Order(3)
    void publicPagesBeginNoSessionAndTellNothingOfWhatIsNotThere() {
        for (String path : new String[] {link, "/public/notices.xhtml"}) {
            HttpResponse<String> page = new PageClient().get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().allValues("Set-Cookie")).as(path).noneMatch(cookie -> cookie.contains("SESSION"));
        }
        assertThat(new PageClient()
                        .get("/public/questionnaire.xhtml?t=AAAAAAAAAAAAAAAAAAAAAA")
                        .body())
                .contains("没有这份问卷。请核对链接是否完整。");
        assertThat(new PageClient().get("/public/notice.xhtml?id=" + base).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void anotherOfficerSaysOtherwise() {
        try (Visitor other = Visitor.signedIn(browser, "office2")) {
            other.open("/app/accreditation/complaint.xhtml?id=" + complaint);
            other.field("核查结论与理由").fill("另有补充协议");
            other.button("重新核查").click();
            other.reads("已办理：重新核查。");
            assertThat(badge(other)).hasText("待核查");
            other.link("满意度问卷").click();
            assertThat(other.rows().first()).containsText("答卷中");
            other.findsThePageAccessible();
            other.open("/app/holidays.xhtml");
            Locator refuse = other.button("退回");
            int waiting = refuse.count();
            refuse.first().click();
            assertThat(refuse).hasCount(waiting - 1);
            other.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(5)
    void anApplicantSeesNoComplaints() {
        assertThat(PageClient.signedIn("applicant4")
                        .get("/app/accreditation/complaints.xhtml")
                        .statusCode())
                .isEqualTo(403);
    }
}
