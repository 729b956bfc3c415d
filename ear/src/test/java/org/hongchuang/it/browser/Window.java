package org.hongchuang.it.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hongchuang.it.Server;

/**
 * A window of the browser with cookies of its own. To open one costs a second of a core, so that the next visitor gets the one
 * that was left: without cookies and stores, and with nothing but what any browser may keep, scripts and styles.
 */
final class Window {
    static final int WIDTH = 1280;
    private static final int MOST_KEPT = 3;

    /** A page that asks whether to stay is not heard. */
    private static final String DO_NOT_ASK =
            "() => window.addEventListener('beforeunload', event => event.stopImmediatePropagation(), true)";

    private static final JsonObject ALL_OF_THE_SERVER = new JsonObject();

    static {
        ALL_OF_THE_SERVER.addProperty("origin", Server.at("").toString());
        ALL_OF_THE_SERVER.addProperty("storageTypes", "all");
    }

    private static final Deque<Window> LEFT = new ArrayDeque<>();

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final CDPSession devTools;
    private boolean changed;

    private Window(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true)
                .setViewportSize(WIDTH, 800));
        page = context.newPage();
        devTools = context.newCDPSession(page);
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(page.url() + " " + message.text());
            }
        });
    }

    static Window of(Browser browser) {
        Window left = LEFT.poll();
        return left == null ? new Window(browser) : left;
    }

    Page page() {
        return page;
    }

    /** What was reported on the console on any page the visitor saw. */
    List<String> errors() {
        return errors;
    }

    /** Nobody else gets this one: its clock was set, or somebody listens to it. */
    void isChanged() {
        changed = true;
    }

    void leave() {
        if (changed || LEFT.size() >= MOST_KEPT || !forgets()) {
            context.close();
        } else {
            LEFT.push(this);
        }
    }

    private boolean forgets() {
        try {
            page.evaluate(DO_NOT_ASK);
            page.navigate("about:blank", new Page.NavigateOptions().setTimeout(5_000));
            devTools.send("Storage.clearDataForOrigin", ALL_OF_THE_SERVER);
            context.clearCookies();
            errors.clear();
            return context.pages().size() == 1;
        } catch (PlaywrightException stuck) {
            return false;
        }
    }
}
