package org.hongchuang.it.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe has to say of a page, by WCAG 2.1 A and AA and best practice. */
final class Accessibility {
    private static final String AXE = script();

    /**
     * Colours are dear to judge, and the rows of a long table have those of its first dozen: on a long page the others are judged
     * by everything else.
     */
    private static final String VIOLATIONS = """
        async () => {
            const byTags = {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']};
            const colours = ['color-contrast', 'link-in-text-block'];
            const found = [];
            const judge = async (where, options) => {
                const results = await axe.run(where, {resultTypes: ['violations'], ...options});
                found.push(...results.violations);
            };
            if (document.querySelectorAll('tbody > tr').length > 30) {
                const others = Object.fromEntries(colours.map(rule => [rule, {enabled: false}]));
                await judge(document, {runOnly: byTags, rules: others});
                await judge({exclude: ['tbody > tr:nth-child(n+13)']}, {runOnly: {type: 'rule', values: colours}});
            } else {
                await judge(document, {runOnly: byTags});
            }
            return found.map(rule => rule.id + ': ' + rule.help + ' '
                    + rule.nodes.slice(0, 4).map(node => node.html).join(' '));
        }\
        """;

    private Accessibility() {}

    /** One line for each rule the page breaks. */
    static List<?> violations(Page page) {
        if (!(Boolean) page.evaluate("() => typeof axe !== 'undefined'")) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(VIOLATIONS);
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
