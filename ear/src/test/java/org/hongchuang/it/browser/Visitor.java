package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.hongchuang.it.Server;

/** A person at a browser: signs in, goes places, reads, and takes pictures for the documentation. */
final class Visitor implements AutoCloseable {
    private static final Path PICTURES = Path.of("..", "docs", "pictures");
    private static final int WIDTH = Window.WIDTH;
    private static final int MOST_HEIGHT = 1600;

    private final Window window;
    private final Page page;

    private Visitor(Window window) {
        this.window = window;
        page = window.page();
    }

    static Visitor anonymous(Browser browser) {
        return new Visitor(Window.of(browser));
    }

    /** A person who has signed in and stands on the home page. */
    static Visitor signedIn(Browser browser, String username) {
        Visitor visitor = anonymous(browser);
        visitor.open("/login.xhtml");
        visitor.signIn(username, Server.PASSWORD);
        visitor.page.waitForURL(url -> url.contains("/app/"));
        return visitor;
    }

    void signIn(String username, String password) {
        page.getByLabel("用户名").fill(username);
        page.getByLabel("密码").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
    }

    Page page() {
        return page;
    }

    /** The page with its clock and its dialogs, which no other visitor is to find changed. */
    Page ownPage() {
        window.isChanged();
        return page;
    }

    void open(String path) {
        page.navigate(Server.at(path).toString());
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** The only link that is called just so. */
    Locator exactLink(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading() {
        return page.locator("h1");
    }

    /** The rows of the page's first list. */
    Locator rows() {
        return page.locator(".ui-datatable")
                .first()
                .locator("tbody.ui-datatable-data > tr:not(.ui-datatable-empty-message)");
    }

    /** The row of a plain table that begins with a text. */
    Locator line(String caption, String heading) {
        return page.locator("table")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("caption", new Page.LocatorOptions().setHasText(caption))))
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .first();
    }

    Locator dialog(String title) {
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    Locator dialogButton(String title, String name) {
        return dialog(title)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The row of any table that contains a text. */
    Locator row(String text) {
        return page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    /** A field to write into, by its label. */
    Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** A list to choose from, by its label. */
    Locator chooser(String label) {
        return page.locator(".ui-selectonemenu")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))));
    }

    /** A list that opens closes again when the page scrolls, so the page scrolls there first and comes to rest. */
    void choose(String label, String option) {
        Locator chooser = chooser(label);
        chooser.scrollIntoViewIfNeeded();
        page.evaluate("() => new Promise(rest => requestAnimationFrame(() => requestAnimationFrame(rest)))");
        chooser.click();
        page.locator("#" + chooser.getAttribute("id").replace(":", "\\:") + "_items")
                .getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .click();
        assertThat(chooser).containsText(option);
        assertThat(page.locator(".ui-selectonemenu-panel:visible")).hasCount(0);
    }

    /** Puts a long text into a field at once; browsers take a minute to insert thousands of lines as if typed. */
    void paste(Locator field, String text) {
        field.evaluate(
                "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', {bubbles: true})); }",
                text);
    }

    void reads(String text) {
        assertThat(page.locator("body")).containsText(text);
    }

    void doesNotRead(String text) {
        assertThat(page.locator("body")).not().containsText(text);
    }

    /** Takes the picture that the documentation shows: the page, or its beginning if it is long. */
    void picture(String name) {
        page.evaluate("window.scrollTo(0, 0)");
        int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true)
                .setClip(0, 0, WIDTH, Math.min(height, MOST_HEIGHT)));
    }

    /** No violation of WCAG 2.1 A and AA, and nothing wider than the window. */
    void findsThePageAccessible() {
        assertThat(Accessibility.violations(page))
                .as("accessibility of " + page.url())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(WIDTH);
    }

    /** Nothing was reported on the browser's console on any page visited. */
    void sawNoErrorsOnTheConsole() {
        assertThat(window.errors()).isEmpty();
    }

    @Override
    public void close() {
        window.leave();
    }
}
