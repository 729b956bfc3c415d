package org.hongchuang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hongchuang.it.Server;

/**
 * Steps in the life of a base that other walks click through, by the API.
 *
 * @param prefix of the federation's accounts
 */
record Life(String prefix, String rulebook, String caseId) {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    static final int YEAR = TODAY.getYear();
    private static final byte[] PDF = "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8);

    String office() {
        return prefix + "office1";
    }

    String recorder() {
        return prefix + "recorder1";
    }

    /** The cases an account has in reach. */
    static JsonArray cases(String username) {
        return json(Server.get(username, "/api/cases?size=500"), 200).getAsJsonArray("rows");
    }

    /** The answer's object. */
    static JsonObject json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    String state() {
        return json(Server.get(office(), "/api/cases/" + caseId), 200)
                .get("state")
                .getAsString();
    }

    HttpResponse<String> command(String username, String command, String body) {
        return Server.post(username, "/api/cases/" + caseId + "/commands/" + command, body);
    }

    /** Proposed by the office, determined by the recorder. */
    JsonObject determine(int year, String request) {
        String proposal = json(Server.post(office(), "/api/cases/" + caseId + "/results/" + year, request), 200)
                .get("id")
                .getAsString();
        String confirm = "/api/result-proposals/" + proposal + "/commands/confirm";
        assertThat(Server.post(office(), confirm, "{}").statusCode())
                .as("whoever proposed it does not determine it")
                .isEqualTo(422);
        return json(Server.post(recorder(), confirm, "{}"), 200);
    }

    /** The people are made assessors of a part of a year, declare no interest, and give the same points. */
    void assess(int year, String part, String points, String... assessors) {
        for (String username : assessors) {
            json(
                    Server.post(
                            office(),
                            "/api/cases/" + caseId + "/assessments/" + year + "/assessors",
                            "{\"part\": \"" + part + "\", \"username\": \"" + username + "\"}"),
                    200);
            for (JsonElement each : json(Server.get(username, "/api/score-sheets?size=500"), 200)
                    .getAsJsonArray("rows")) {
                JsonObject sheet = each.getAsJsonObject();
                if (sheet.get("caseId").getAsString().equals(caseId)
                        && sheet.get("year").getAsInt() == year
                        && sheet.get("part").getAsString().equals(part)) {
                    String commands = "/api/score-sheets/" + sheet.get("id").getAsString() + "/commands/";
                    json(Server.post(username, commands + "declare", "{\"declaration\": \"NO_INTEREST\"}"), 200);
                    json(Server.post(username, commands + "submit", "{\"points\": " + points + "}"), 200);
                }
            }
        }
    }

    /** The rules of the open findings of the case. */
    List<String> found() {
        return findings("").stream().map(each -> each.get("rule").getAsString()).toList();
    }

    JsonObject finding(String rule) {
        return findings("&rule=" + rule).get(0);
    }

    private List<JsonObject> findings(String more) {
        JsonArray rows = json(Server.get(office(), "/api/findings?state=OPEN&size=500&case=" + caseId + more), 200)
                .getAsJsonArray("rows");
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getAsJsonObject())
                .toList();
    }

    HttpResponse<String> propose(String what) {
        return Server.post(
                office(), "/api/measures", "{\"caseId\": \"" + caseId + "\", \"grounds\": \"经核实\", " + what + "}");
    }

    /** The id of a measure the office proposes. */
    String proposed(String what) {
        return json(propose(what), 201).get("id").getAsString();
    }

    String proposedOn(String rule) {
        return proposed("\"finding\": \"" + finding(rule).get("id").getAsString() + "\"");
    }

    void attach(String measure) {
        assertThat(Server.upload(office(), "/api/measures/" + measure + "/documents", "材料.pdf", PDF)
                        .statusCode())
                .isBetween(200, 201);
    }

    /** A meeting of today decides them, and the base is told today. */
    HttpResponse<String> meet(String... measures) {
        List<String> parts = new ArrayList<>(List.of(
                "id",
                UUID.randomUUID().toString(),
                "metOn",
                TODAY.toString(),
                "notifiedOn",
                TODAY.toString(),
                "minutesNo",
                "会议纪要〔" + YEAR + "〕6号（示例）"));
        for (String measure : measures) {
            parts.addAll(List.of("approve", measure));
        }
        return Server.upload(recorder(), "/api/meetings", "会议纪要.pdf", PDF, parts.toArray(String[]::new));
    }

    String decided(String measure) {
        assertThat(meet(measure))
                .satisfies(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
        return measure;
    }

    /** The bases of the federation are evaluated for a year. */
    void evaluate(int year) {
        String run = json(
                        Server.post(
                                office(),
                                "/api/evaluation-runs",
                                "{\"rulebook\": \"" + rulebook + "\", \"year\": " + year + "}"),
                        201)
                .get("id")
                .getAsString();
        Server.await("the evaluation", Duration.ofMinutes(1), () -> Server.get(office(), "/api/evaluation-runs/" + run)
                .body()
                .contains("\"ENDED\""));
    }

    /** The ids of the papers of the case with a title. */
    List<String> papers(String username, String title) {
        HttpResponse<String> answer = Server.get(username, "/api/cases/" + caseId + "/papers");
        assertThat(answer.statusCode()).isEqualTo(200);
        return StreamSupport.stream(
                        JsonParser.parseString(answer.body()).getAsJsonArray().spliterator(), false)
                .map(row -> row.getAsJsonObject())
                .filter(row ->
                        row.getAsJsonObject("label").get("zh").getAsString().startsWith(title))
                .map(row -> row.get("id").getAsString())
                .toList();
    }
}
