package org.hongchuang.it.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hongchuang.it.PageClient;
import org.hongchuang.it.Server;
import org.hongchuang.it.ServerLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people and programs notice when the directory or the database is away, and that all recovers by itself. */
class OutageIT {
    /** Longer than the directory's word about a session holds on the server of the tests. */
    private static final Duration PAST_THE_RECHECK = Duration.ofSeconds(8);

    private static final Duration RECOVERY = Duration.ofMinutes(1);

    /**
     * A few traces at the beginning of an outage help those who look for it, and each worker whose transaction begins or ends just
     * then leaves some, of a hundred lines each; one for each of the two dozen requests below would be twice as many.
     */
    private static final int MOST_TRACE_LINES = 1_200;

    @BeforeEach
    void everythingIsUp() {
        Server.awaitSampleCity();
    }

    @AfterEach
    void switchEverythingOnAgain() {
        sandbox("ldap/start");
        sandbox("postgres/start");
        Server.await("ready again", Duration.ofMinutes(2), OutageIT::ready);
    }

    @Test
    void withoutTheDirectoryNobodySignsInButSessionsGoOn() {
        PageClient running = PageClient.signedIn("county-xihu");
        ServerLog log = ServerLog.fromNow();
        sandbox("ldap/stop");
        HttpResponse<String> refused = new PageClient().signIn("office2", Server.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("账号目录暂时无法连接").doesNotContain("用户名或密码不正确");
        JsonObject problem = problem(Server.get("zone-gaoxin", "/api/me"), 503);
        assertThat(problem.get("code").getAsString()).isEqualTo("portal.login.directory-down");
        assertThat(ready()).isTrue();
        assertThat(Server.get("", "/health/ready").body()).contains("\"directory\":\"down\"", "\"database\":\"up\"");
        Instant until = Instant.now().plus(PAST_THE_RECHECK);
        Server.await("the directory's word to grow old", PAST_THE_RECHECK.plusSeconds(30), () -> {
            HttpResponse<String> page = running.get("/app/index.xhtml");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("徐海波");
            return Instant.now().isAfter(until);
        });
        assertThat(traceLines(log)).isLessThan(MOST_TRACE_LINES);

        sandbox("ldap/start");
        Server.await(
                "sign-in works again",
                RECOVERY,
                () -> new PageClient().signIn("office2", Server.PASSWORD).statusCode() == 302);
        assertThat(running.get("/app/index.xhtml").statusCode()).isEqualTo(200);
        assertThat(new PageClient().signIn("office2", "wrong").body()).contains("用户名或密码不正确");
    }

    @Test
    void withoutTheDatabasePagesAndProgramsAreToldAndTheRunUnderWayEndsAfterwards() {
        PageClient running = PageClient.signedIn("county-xihu");
        assertThat(running.get("/app/index.xhtml").statusCode()).isEqualTo(200);
        assertThat(Server.get("office1", "/api/me").statusCode()).isEqualTo(200);
        Server.await(
                "no run under way",
                Duration.ofMinutes(3),
                () -> newestRun().get("state").getAsString().equals("ENDED"));
        HttpResponse<String> started = Server.post("office1", "/api/evaluation-runs", "{\"year\": 2025}");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        String run = "/api/evaluation-runs/" + json(started).get("id").getAsString();
        Server.await(
                "the run to be in its middle",
                RECOVERY,
                () -> json(Server.get("office1", run)).get("done").getAsInt() > 0);
        ServerLog log = ServerLog.fromNow();
        sandbox("postgres/stop");

        Server.await(
                "ready turns red",
                RECOVERY,
                () -> Server.get("", "/health/ready").statusCode() == 503);
        assertThat(Server.get("", "/health/ready").body()).contains("\"database\":\"down\"");
        assertThat(Server.get("", "/health/live").statusCode()).isEqualTo(200);
        for (int i = 0; i < 10; i++) {
            JsonObject problem = problem(Server.get("office1", "/api/cases"), 503);
            assertThat(problem.get("code").getAsString()).isEqualTo("kernel.database-down");
            assertThat(problem.get("detail").getAsString()).contains("数据库暂时无法连接");
            HttpResponse<String> page = running.get("/app/accreditation/cases.xhtml");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body())
                    .contains("<html lang=\"zh-CN\">", "数据库暂时无法连接")
                    .doesNotContain("Exception", "\tat ");
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
        }
        assertThat(new PageClient().get("/login.xhtml").statusCode()).isEqualTo(200);
        assertThat(traceLines(log)).as("lines of stack traces").isLessThan(MOST_TRACE_LINES);

        sandbox("postgres/start");
        Server.await("ready turns green", RECOVERY, OutageIT::ready);
        Server.await(
                "the session goes on",
                RECOVERY,
                () -> running.get("/app/accreditation/cases.xhtml").statusCode() == 200);
        assertThat(Server.get("office1", "/api/cases").statusCode()).isEqualTo(200);
        Server.await("the run to end", Duration.ofMinutes(2), () -> json(Server.get("office1", run))
                .get("state")
                .getAsString()
                .equals("ENDED"));
        JsonObject ended = json(Server.get("office1", run));
        assertThat(ended.get("failed").getAsInt()).isZero();
        assertThat(ended.get("done").getAsInt()).isEqualTo(ended.get("total").getAsInt());
        assertThat(casesWithReceipt()).isGreaterThanOrEqualTo(ended.get("total").getAsLong());
    }

    /** What came out as before is not written again, so that a receipt may be older than the run; none is missing. */
    private static long casesWithReceipt() {
        return rows("/api/cases?state=NAMED&size=500").stream()
                .map(row -> Server.get("office1", "/api/cases/" + row.get("id").getAsString() + "/receipts/latest"))
                .filter(receipt -> receipt.statusCode() == 200)
                .count();
    }

    private static JsonObject newestRun() {
        return rows("/api/evaluation-runs?size=1").get(0);
    }

    private static List<JsonObject> rows(String path) {
        return StreamSupport.stream(
                        json(Server.get("office1", path)).getAsJsonArray("rows").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static JsonObject problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return json(answer);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static boolean ready() {
        return Server.get("", "/health/ready").statusCode() == 200;
    }

    private static long traceLines(ServerLog log) {
        return log.lines().stream().filter(line -> line.startsWith("\tat ")).count();
    }

    private static void sandbox(String command) {
        HttpResponse<String> answer =
                Server.send(Server.request("", "/sandbox/" + command).POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(command + " " + answer.body()).isEqualTo(204);
    }
}
