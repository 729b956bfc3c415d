package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Signing in and out, the language, and what a county sees of the bases. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccreditationWalkIT extends BrowserTest {
    private static final String CASES = "/app/accreditation/cases.xhtml";
    private static final String CASE = "/app/accreditation/case.xhtml?id=";

    @BeforeAll
    static void waitForTheCity() {
        Server.awaitSampleCity();
    }

    @Test
    @Order(1)
    void aPersonSignsInChangesTheLanguageAndSignsOut() {
        try (Visitor visitor = Visitor.anonymous(browser)) {
            visitor.open(CASES);
            assertThat(visitor.page()).hasTitle("登录 · 洪创");
            visitor.findsThePageAccessible();
            visitor.picture("login");
            visitor.signIn("office1", "falsch");
            visitor.reads("用户名或密码不正确");
            visitor.findsThePageAccessible();
            visitor.signIn("office1", Server.PASSWORD);
            assertThat(visitor.heading()).hasText("基地申报与认定");
            visitor.link("English").click();
            assertThat(visitor.heading()).hasText("Bases: application and title");
            visitor.findsThePageAccessible();
            visitor.link("中文").click();
            assertThat(visitor.heading()).hasText("基地申报与认定");
            visitor.button("退出").click();
            visitor.reads("您已安全退出");
            visitor.open(CASES);
            assertThat(visitor.page()).hasTitle("登录 · 洪创");
            visitor.sawNoErrorsOnTheConsole();
        }
    }

    @Test
    @Order(2)
    void aCountySeesNothingOfAnother() {
        String theirs = Server.get("county-donghu", "/api/cases?size=1").body();
        String id = first("\"id\":\"([^\"]+)\"", theirs);
        String name = first("\"name\":\"([^\"]+)\"", theirs);
        assertThat(Server.get("county-xihu", "/api/cases?size=500").body()).doesNotContain(id, "东湖区");
        assertThat(Server.get("county-xihu", "/api/cases/" + id).statusCode()).isEqualTo(404);
        assertThat(Server.get("county-xihu", "/api/cases/" + id + "/history").statusCode())
                .isEqualTo(404);
        try (Visitor xihu = Visitor.signedIn(browser, "county-xihu")) {
            xihu.findsThePageAccessible();
            xihu.picture("home");
            xihu.open(CASES);
            assertThat(xihu.rows()).not().hasCount(0);
            xihu.reads("西湖区总工会");
            xihu.doesNotRead("东湖区");
            xihu.page().getByLabel("名称或信用代码").fill(name);
            xihu.button("查询").click();
            xihu.reads("没有符合条件的基地。");
            xihu.findsThePageAccessible();
            for (String page : new String[] {
                CASE, "/app/accreditation/application.xhtml?id=", "/app/accreditation/figures.xhtml?id="
            }) {
                xihu.open(page + id);
                xihu.doesNotRead(name);
                xihu.reads("没有找到");
            }
            xihu.findsThePageAccessible();
        }
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
