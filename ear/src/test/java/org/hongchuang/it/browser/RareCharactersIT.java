package org.hongchuang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names with rare characters are people's names: an application keeps them, on the page and in the API. */
class RareCharactersIT extends BrowserTest {
    private static final String ADDRESS = "地址 *";
    private static final String RARE = "南昌市㐂街😀𠮷号";

    @TempDir
    Path folder;

    @BeforeAll
    static void awaitCity() {
        Server.awaitSampleCity();
    }

    @Test
    void anApplicationKeepsRareCharactersAndEmoji() {
        String id = json("/api/cases")
                .getAsJsonArray("rows")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        try (Visitor applicant = Visitor.signedIn(browser, "applicant2")) {
            ApplicationForm form = new ApplicationForm(applicant);
            applicant.open("/app/accreditation/application.xhtml?id=" + id);
            String before = form.field(ADDRESS).inputValue();
            save(applicant, form, RARE);
            assertThat(json("/api/cases/" + id)
                            .getAsJsonObject("application")
                            .get("address")
                            .getAsString())
                    .isEqualTo(RARE);
            applicant.open("/app/accreditation/application.xhtml?id=" + id);
            form.reads(ADDRESS, RARE);
            save(applicant, form, before);
        }
    }

    @Test
    void aFileOfEvidenceKeepsItsName() throws IOException {
        String id = json("/api/cases")
                .getAsJsonArray("rows")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        try (Visitor applicant = Visitor.signedIn(browser, "applicant2")) {
            applicant.open("/app/accreditation/application.xhtml?id=" + id);
            new ApplicationForm(applicant).attach(Files.writeString(folder.resolve("㐂𠮷😀执照.txt"), "执照"));
            applicant.reads("㐂𠮷😀执照.txt");
        }
        assertThat(Server.get("applicant2", "/api/cases/" + id + "/documents").body())
                .contains("㐂𠮷😀执照.txt");
    }

    private static void save(Visitor applicant, ApplicationForm form, String address) {
        form.answer(ADDRESS, address);
        applicant.button("保存草稿").click();
        applicant.reads("草稿已保存。");
    }

    private static JsonObject json(String path) {
        return JsonParser.parseString(Server.get("applicant2", path).body()).getAsJsonObject();
    }
}
