package org.hongchuang.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongchuang.it.api.Answer.json;
import static org.hongchuang.it.api.Answer.problem;
import static org.hongchuang.it.api.Answer.rows;
import static org.hongchuang.it.api.Answer.text;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.it.Server;
import org.hongchuang.it.ServerLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps over the API that make no sense: refused in words, nothing is kept of them, and the log stays quiet. */
class BadCaseworkIT {
    private static final byte[] FILE = "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1);

    private static ServerLog log;
    private static String named;
    private static String complaint;

    @BeforeAll
    static void findWhatIsWorkedOn() {
        Server.awaitSampleCity();
        log = ServerLog.fromNow();
        named = text(
                rows(Server.get("office1", "/api/cases?state=NAMED&size=1")).get(0), "id");
        HttpResponse<String> registered = Server.post(
                "office1",
                "/api/complaints",
                "{\"caseId\": \"" + named
                        + "\", \"receivedOn\": \"2026-01-05\", \"matter\": \"租金\", \"account\": \"未减免\"}");
        complaint = text(json(registered), "id");
    }

    @AfterAll
    static void theLogHasNoStackTraceForAUsersMistake() {
        assertThat(log.faults()).isEmpty();
    }

    /** A case, a complaint and a text of 3,000 characters are named in the bodies by these words. */
    private static String filled(String text) {
        return text.replace("CASE", named).replace("COMPLAINT", complaint).replace("LONG", "长".repeat(3_000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        /api/complaints | {"caseId": "CASE"}
        /api/complaints | {"caseId": "CASE", "receivedOn": "2099-01-01", "matter": "甲", "account": "乙"}
        /api/complaints | {"caseId": "CASE", "receivedOn": "2026-01-05", "matter": " ", "account": "乙"}
        /api/complaints | {"caseId": "CASE", "receivedOn": "2026-01-05", "matter": "LONG", "account": "乙"}
        /api/complaints/COMPLAINT/commands/verify | {"grounds": "属实", "day": "2099-01-01"}
        /api/notices/of/CASE | {}
        /api/notices/of/CASE | {"contact": "LONG"}
        /api/questionnaires | {"caseId": "CASE"}
        /api/questionnaires | {"caseId": "CASE", "year": 2026, "closesOn": "2000-01-01", "links": 5}
        /api/questionnaires | {"caseId": "CASE", "year": 2026, "closesOn": "2099-01-01", "links": 501}
        /api/questionnaires | {"caseId": "CASE", "year": 2026, "closesOn": "2099-01-01", "metric": "no"}
        /api/delegations | {}
        /api/delegations | {"deputy": "LONG", "firstDay": "2099-01-01", "lastDay": "2099-01-02"}
        /api/delegations | {"deputy": "office1", "firstDay": "2099-01-01", "lastDay": "2099-01-02"}
        /api/holidays | {}
        /api/holidays | {"year": 1990, "document": "甲", "festivals": []}
        /api/holidays | {"year": 2027, "festivals": []}
        /api/holidays | {"year": 2027, "document": "甲", "festivals": [{}]}
        /api/holidays | {"year": 2027, "document": "甲", "festivals": [{"name": "元旦", "from": "2027-01-03", "to": "2027-01-01"}]}
        /api/holidays | {"year": 2027, "document": "LONG", "festivals": []}
        /api/house-terms | {}
        /api/house-terms | {"command": "SUBMIT", "workingDays": 5}
        /api/house-terms | {"command": "VANISH", "workingDays": 5}
        /api/house-terms | {"command": "VERIFY", "workingDays": 0}
        /api/house-terms | {"command": "VERIFY", "workingDays": 251}
        /api/cases/CASE/assessments/2025/assessors | {}
        /api/cases/CASE/assessments/2025/assessors | {"username": "nobody"}
        /api/cases/CASE/assessments/1990/assessors | {"username": "office1"}
        /api/cases/CASE/assessments/2025/moderations | {"points": {"a": null}}
        /api/cases/CASE/results/2025 | {"grade": "no_such"}
        """)
    void aStepThatMakesNoSenseIsRefused(String path, String body) {
        JsonObject refusal = problem(Server.post("office1", filled(path), filled(body)), 422);
        assertThat(text(refusal, "detail")).matches(".*\\p{IsHan}.*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        /api/complaints | {"caseId": "x"}
        /api/complaints/COMPLAINT/commands/verify | {"day": "2026-02-30"}
        /api/delegations | {"deputy": "office2", "firstDay": "2027-02-30"}
        /api/holidays | {"year": 2027, "document": "甲", "festivals": [{"from": "2027-02-30"}]}
        /api/house-terms | {"command": "VERIFY", "workingDays": "many"}
        /api/questionnaires | {"caseId": "CASE", "links": "many"}
        /api/cases/CASE/assessments/2025/moderations | {"heldOn": "2026-02-30"}
        /api/notices/of/CASE | [
        """)
    void whatCannotBeReadIsRefused(String path, String body) {
        JsonObject refusal = problem(Server.post("office1", filled(path), filled(body)), 400);
        assertThat(text(refusal, "detail")).matches(".*\\p{IsHan}.*");
    }

    @Test
    void commandsNobodyKnowsAreNotFound() {
        for (String path : List.of(
                "/api/complaints/" + complaint + "/commands/forget",
                "/api/notices/" + named + "/commands/forget",
                "/api/notices/objections/" + named + "/commands/forget",
                "/api/delegations/" + named + "/commands/forget",
                "/api/reminders/" + named + "/commands/forget",
                "/api/holidays/entries/" + named + "/commands/forget")) {
            problem(Server.post("office1", path, "{}"), 404);
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndTheHouseSetsItsOwnTimes() {
        for (String wrong : List.of("nowhere", "a@b", "a b@example.org", "长".repeat(300) + "@example.org")) {
            JsonObject refusal =
                    problem(Server.put("office1", "/api/reminders/mail", "{\"address\": \"" + wrong + "\"}"), 422);
            assertThat(text(refusal, "code")).isEqualTo("kernel.mail.address");
        }
        problem(Server.put("office1", "/api/reminders/mail", "{\"address\": 1"), 400);
        assertThat(json(Server.get("office1", "/api/reminders/mail")).has("address"))
                .isFalse();

        String terms = "/api/house-terms";
        assertThat(Server.post("office1", terms, "{\"command\": \"NAME\", \"workingDays\": 9}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(Server.get("office2", terms).body()).contains("{\"command\":\"NAME\",\"workingDays\":9}");
        assertThat(Server.post("office1", terms, "{\"command\": \"NAME\"}").statusCode())
                .isEqualTo(204);
        assertThat(Server.get("office2", terms).body()).doesNotContain("workingDays\":9");
    }

    @Test
    void whoRegisteredAComplaintDoesNotJudgeIt() {
        String path = "/api/complaints/" + complaint + "/commands/dismiss";
        JsonObject refusal = problem(Server.post("office1", path, "{\"grounds\": \"不属实\"}"), 422);
        assertThat(text(refusal, "code")).isEqualTo("accreditation.complaint.same-person");
    }

    @Test
    void anApplicationThatMakesNoSenseIsRefusedFieldByField() {
        String form = "/api/cases/"
                + text(rows(Server.get("applicant3", "/api/cases")).get(0), "id") + "/application";
        JsonObject before = json(Server.get("applicant3", form));
        String wrong = "{\"version\": " + before.get("version")
                + ", \"name\": \" \", \"kind\": \"no_such\", \"creditCode\": \"1\", \"payee\": {\"account\": \"甲\"},"
                + " \"application\": {\"floor_area\": 1e999999999, \"jobs\": 1.5, \"no_such\": true}}";
        JsonObject refusal = problem(Server.put("applicant3", form, wrong), 422);
        assertThat(refusal.getAsJsonArray("errors").asList())
                .extracting(each -> text(each.getAsJsonObject(), "field"))
                .contains("name", "kind", "credit_code", "payee_account", "floor_area", "jobs", "no_such");
        assertThat(text(problem(Server.put("applicant3", form, "{\"name\": \"甲\"}"), 422), "code"))
                .as("the version is missing")
                .isEqualTo("kernel.changed-meanwhile");
        assertThat(text(problem(Server.post("applicant3", form + "/eligibility", "{\"kind\": \"no\"}"), 422), "code"))
                .isEqualTo("accreditation.case.unknown-kind");
        assertThat(text(problem(Server.post("applicant3", "/api/applications", "{\"kind\": \"no\"}"), 422), "code"))
                .isEqualTo("accreditation.case.unknown-kind");
        problem(Server.put("applicant3", form, "{\"version\": \"many\"}"), 400);
        problem(Server.post("applicant3", form + "/eligibility", "["), 400);
        assertThat(json(Server.get("applicant3", form))).isEqualTo(before);
    }

    @Test
    void aBaseIsRecordedOnlyWithWhatItsDocumentSays() {
        Stream.of(new String[] {"organisation", "x"}, new String[] {"issuedOn", "2026-02-30"}, new String[] {
                    "kind", "no_such"
                })
                .map(fields -> Server.upload("gz-recorder1", "/api/enrolments", "文件.pdf", FILE, fields))
                .forEach(answer ->
                        assertThat(text(problem(answer, 422), "detail")).matches(".*\\p{IsHan}.*"));
    }

    @Test
    void aFileWithAnEndlessNameIsRefused() {
        String path = "/api/complaints/" + complaint + "/documents";
        JsonObject refusal = problem(Server.upload("office1", path, "长".repeat(300) + ".pdf", FILE), 422);
        assertThat(text(refusal, "code")).isEqualTo("accreditation.case.file-name-too-long");
    }
}
