package org.hongchuang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A browser is told at once that a file is too large. */
class HugeUploadIT extends BrowserTest {
    private static final String UPLOAD = """
            async () => {
                const form = new FormData();
                form.append('file', new Blob([new Uint8Array(200 * 1024 * 1024)]), '名册.xlsx');
                const answer = await fetch('/app/index.xhtml', {method: 'POST', body: form});
                const text = await answer.text();
                const protocol = performance.getEntriesByType('navigation')[0].nextHopProtocol;
                return [protocol, String(answer.status), text];
            }""";

    @BeforeAll
    static void awaitCity() {
        Server.awaitSampleCity();
    }

    @Test
    void twoHundredMegabytesAreRefused() {
        try (Visitor applicant = Visitor.signedIn(browser, "applicant3")) {
            List<?> answer = (List<?>) applicant.page().evaluate(UPLOAD);
            assertThat(answer.get(0)).isEqualTo("http/1.1");
            assertThat(answer.get(1)).isEqualTo("413");
            assertThat(String.valueOf(answer.get(2))).contains("超过 20 MB").contains("压缩或拆分");
        }
    }
}
