package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing of what an author types into a draft is lost. */
class DraftKeptIT extends BrowserTest {
    private static final String TYPED = "rulebook: half-written\n# 写到一半";

    @BeforeAll
    static void waitForTheCity() {
        Server.awaitSampleCity();
    }

    @Test
    void whatWasTypedIsOfferedAgainWhenTheSessionHasEnded() {
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            office.open("/app/policies/draft.xhtml");
            type(office);
            office.page().waitForTimeout(500);
            office.page().context().clearCookies();
            office.button("暂存").click();
            office.page().waitForURL(url -> url.contains("/login.xhtml"));
            office.signIn("office1", Server.PASSWORD);
            office.page().waitForURL(url -> url.contains("/app/policies/draft.xhtml"));
            assertThat(editor(office)).hasValue("");
            Locator offer = office.page().getByText("有上次没有保存的文字");
            assertThat(offer).isVisible();
            office.findsThePageAccessible();
            office.button("恢复这些文字").click();
            assertThat(editor(office)).hasValue(TYPED);
            assertThat(offer).isHidden();

            office.button("暂存").click();
            office.reads("已暂存草案");
            assertThat(editor(office)).hasValue(TYPED);
            assertThat(office.page().locator(".pol-goto").first()).isVisible();
            office.open("/app/policies/draft.xhtml");
            assertThat(offer).isHidden();
            assertThat(editor(office)).hasValue("");
        }
    }

    @Test
    void leavingIsWarnedOfOnlyWithTextThatIsNotSaved() {
        List<String> asked = new ArrayList<>();
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            office.ownPage().onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            office.open("/app/policies/draft.xhtml");
            office.exactLink("政策草案").first().click();
            assertThat(office.heading()).hasText("政策草案");
            assertThat(asked).isEmpty();

            office.open("/app/policies/draft.xhtml");
            type(office);
            office.exactLink("政策草案").first().click();
            office.page().waitForTimeout(500);
            assertThat(asked).containsExactly("beforeunload");
            assertThat(editor(office)).hasValue(TYPED);
        }
    }

    @Test
    void thePageAsksToSaveBeforeTheSessionEnds() {
        try (Visitor office = Visitor.signedIn(browser, "office1")) {
            office.ownPage().clock().install();
            office.open("/app/policies/draft.xhtml");
            office.ownPage().onDialog(Dialog::accept);
            office.ownPage().clock().runFor("26:00");
            assertThat(office.page().locator("#pol-session")).isHidden();
            type(office);
            office.ownPage().clock().runFor("00:10");
            office.reads("登录将在 4 分钟内到期，您有没有保存的文字。");
            office.ownPage().clock().runFor("05:00");
            office.reads("登录已经到期。");
            assertThat(office.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("重新登录")))
                    .isVisible();
        }
    }

    private static Locator editor(Visitor visitor) {
        return visitor.field("规则文件（YAML）");
    }

    private static void type(Visitor visitor) {
        editor(visitor).fill(TYPED);
    }
}
