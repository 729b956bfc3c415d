package org.hongchuang.it.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests with the one headless Chromium of the test run; every visitor has cookies of their own. */
@ExtendWith(OneBrowser.class)
abstract class BrowserTest {
    static Browser browser;

    @BeforeAll
    static void openBrowser(Browser opened) {
        browser = opened;
    }
}
