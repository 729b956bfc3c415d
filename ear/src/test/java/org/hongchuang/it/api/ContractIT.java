package org.hongchuang.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongchuang.it.api.Answer.having;
import static org.hongchuang.it.api.Answer.json;
import static org.hongchuang.it.api.Answer.problem;
import static org.hongchuang.it.api.Answer.rows;
import static org.hongchuang.it.api.Answer.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What programs may rely on: the description, the shape of problems, and calls that may be repeated. */
class ContractIT {
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

    @BeforeAll
    static void awaitCity() {
        Server.awaitSampleCity();
    }

    @Test
    void theDescriptionIsServedAndSound() {
        HttpResponse<String> served = Server.get("", "/openapi?format=json");
        JsonObject description = json(served);
        assertThat(text(description, "openapi")).startsWith("3.1");
        assertThat(text(description.getAsJsonObject("info"), "title")).isNotBlank();
        assertThat(text(description.getAsJsonObject("info"), "version")).isNotBlank();
        assertThat(Server.get("", "/openapi").body()).contains("openapi: 3.1");
        Matcher reference = Pattern.compile("\"\\$ref\"\\s*:\\s*\"#/components/schemas/([^\"]+)\"")
                .matcher(served.body());
        Set<String> schemas = description
                .getAsJsonObject("components")
                .getAsJsonObject("schemas")
                .keySet();
        while (reference.find()) {
            assertThat(schemas).contains(reference.group(1));
        }
        Set<String> schemes = description
                .getAsJsonObject("components")
                .getAsJsonObject("securitySchemes")
                .keySet();
        assertThat(schemes).containsExactlyInAnyOrder("basic", "bearer");
        operations(description).forEach((route, operation) -> {
            assertThat(text(operation, "summary")).as(route).isNotBlank();
            assertThat(operation.getAsJsonObject("responses").keySet())
                    .as(route)
                    .isNotEmpty();
            operation.getAsJsonObject("responses").asMap().forEach((status, response) -> assertThat(
                            text(response.getAsJsonObject(), "description"))
                    .as(route + " " + status)
                    .isNotNull());
            for (String refused : List.of("401", "403")) {
                assertThat(operation
                                .getAsJsonObject("responses")
                                .getAsJsonObject(refused)
                                .getAsJsonObject("content")
                                .keySet())
                        .as(route + " " + refused)
                        .containsExactly("application/problem+json");
            }
            Set<String> declared = new TreeSet<>();
            if (operation.has("parameters")) {
                Answer.objects(operation.getAsJsonArray("parameters")).stream()
                        .filter(having("in", "path"))
                        .forEach(parameter -> declared.add(text(parameter, "name")));
            }
            Matcher parameter = PARAMETER.matcher(route);
            while (parameter.find()) {
                assertThat(declared).as(route).contains(parameter.group(1));
            }
        });
    }

    @Test
    void operationsShowWhatGoesInAndWhatComesOut() {
        Set<String> withoutExample = new TreeSet<>();
        operations(json(Server.get("", "/openapi?format=json"))).forEach((route, operation) -> {
            JsonObject responses = operation.getAsJsonObject("responses");
            if (responses.keySet().stream()
                    .noneMatch(status -> status.equals("204")
                            || status.startsWith("2") && hasExample(responses.getAsJsonObject(status)))) {
                withoutExample.add(route + " response");
            }
            if (operation.has("requestBody") && !hasExample(operation.getAsJsonObject("requestBody"))) {
                withoutExample.add(route + " request");
            }
        });
        assertThat(withoutExample)
                .as("files have no example")
                .containsExactlyInAnyOrder(
                        "GET /api/cases/{case}/archive response",
                        "GET /api/cases/{case}/papers/{paper} response",
                        "GET /api/cases/export response",
                        "GET /api/cases/{id}/documents/{document} response",
                        "GET /api/cases/{id}/photos/{photo} response",
                        "GET /api/complaints/{id}/documents/{document} response",
                        "GET /api/measures/{id}/documents/{document} response",
                        "GET /api/meetings/{id}/minutes response",
                        "GET /api/notices/objections/{id}/documents/{document} response",
                        "GET /api/score-sheets/{id}/documents/{document} response");
    }

    private static boolean hasExample(JsonObject body) {
        return body.has("content")
                && body.getAsJsonObject("content").asMap().values().stream()
                        .map(JsonElement::getAsJsonObject)
                        .anyMatch(media -> media.has("examples"));
    }

    private static Map<String, JsonObject> operations(JsonObject description) {
        Map<String, JsonObject> operations = new java.util.TreeMap<>();
        description.getAsJsonObject("paths").asMap().forEach((path, methods) -> methods.getAsJsonObject()
                .asMap()
                .forEach((method, operation) -> operations.put(
                        method.toUpperCase(java.util.Locale.ROOT) + " " + path, operation.getAsJsonObject())));
        assertThat(operations).hasSizeGreaterThan(20);
        return operations;
    }

    @Test
    void problemsHaveOneShapeWhateverTheReason() {
        String own = "/api/cases/"
                + text(rows(Server.get("applicant4", "/api/cases")).get(0), "id");
        code(Server.post("office1", "/api/evaluation-runs", "{\"year\": "), 400, "portal.api.bad-request");
        code(Server.get("", "/api/me"), 401, "portal.api.unauthorized");
        code(Server.get("maker1", "/api/cases"), 403, "kernel.access-denied");
        code(Server.get("office1", "/api/no-such-thing"), 404, "portal.api.no-such-path");
        code(Server.get("office1", "/api/cases/no-id"), 404, "portal.api.no-such-path");
        code(Server.get("applicant5", own), 404, "kernel.not-found");
        code(Server.send(Server.request("office1", "/api/me").DELETE()), 405, "portal.api.method");
        code(
                Server.send(Server.request("office1", "/api/me").header("Accept", "image/png")),
                406,
                "portal.api.not-acceptable");
        code(Server.post("county-nanchangxian", own + "/commands/recommend", "{}"), 409, "kernel.illegal-move");
        code(
                Server.put("office1", own + "/figures/2025", "{\"tax\": \"" + "1".repeat(4_000_000) + "\"}"),
                413,
                "portal.request-too-large");
        code(
                Server.send(Server.request("office1", "/api/evaluation-runs")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("2026"))),
                415,
                "portal.api.media-type");
        code(Server.put("office1", own + "/figures/2025", "{\"tax\": \"many\"}"), 422, "accreditation.invalid-answers");
    }

    @Test
    void problemsSpeakChineseUnlessAskedForEnglish() {
        assertThat(text(problem(Server.get("maker1", "/api/cases"), 403), "detail"))
                .matches(".*\\p{IsHan}.*");
        HttpResponse<String> english =
                Server.send(Server.request("maker1", "/api/cases").header("Accept-Language", "fr, en;q=0.8, zh;q=0.5"));
        assertThat(text(problem(english, 403), "detail")).doesNotContainPattern("\\p{IsHan}");
        String own = "/api/cases/"
                + text(rows(Server.get("applicant4", "/api/cases")).get(0), "id");
        HttpResponse<String> chinese = Server.send(Server.request("office1", own + "/figures/2025")
                .header("Accept-Language", "zh-CN, en;q=0.8")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"tax\": \"many\"}")));
        assertThat(text(problem(chinese, 422), "detail")).matches(".*\\p{IsHan}.*");
    }

    private static void code(HttpResponse<String> answer, int status, String code) {
        assertThat(text(problem(answer, status), "code")).isEqualTo(code);
    }

    @Test
    void anEvaluationRunIsStartedAndWatchedUntilItEnds() {
        Server.await(
                "the other run to end",
                Duration.ofMinutes(3),
                () -> rows(Server.get("office1", "/api/evaluation-runs?size=1")).stream()
                        .allMatch(having("state", "ENDED")));
        HttpResponse<String> begun = Server.post("office1", "/api/evaluation-runs", "{\"year\": 2025}");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String place = begun.headers().firstValue("Location").orElseThrow();
        String run = "/api/evaluation-runs/" + text(json(begun), "id");
        assertThat(place).endsWith(run);
        Server.await("the run to end", Duration.ofMinutes(3), () -> text(json(Server.get("office1", run)), "state")
                .equals("ENDED"));
        JsonObject ended = json(Server.get("auditor1", run));
        assertThat(ended.get("failed").getAsInt()).isZero();
        assertThat(ended.get("done").getAsInt())
                .isEqualTo(ended.get("total").getAsInt())
                .isPositive();
        assertThat(text(ended, "ended")).isGreaterThanOrEqualTo(text(ended, "started"));
        JsonObject receipt = json(Server.get(
                "applicant4",
                "/api/cases/"
                        + text(rows(Server.get("applicant4", "/api/cases")).get(0), "id") + "/receipts/latest"));
        assertThat(text(receipt, "replay")).isEqualTo("MATCHES");
        assertThat(text(receipt, "sha256")).isEqualTo(text(receipt, "replaySha256"));
    }

    @Test
    void theSameFiguresAgainChangeNothing() {
        String figures = "/api/cases/"
                + text(rows(Server.get("applicant5", "/api/cases")).get(0), "id") + "/figures/2024";
        JsonObject before = json(Server.get("office1", figures));
        JsonObject values = before.getAsJsonObject("figures").deepCopy();
        values.addProperty("tax", values.get("tax").getAsBigDecimal().add(java.math.BigDecimal.ONE));
        HttpResponse<String> first = Server.put("office1", figures, values.toString());
        HttpResponse<String> second = Server.put("office1", figures, values.toString());
        int revision = before.get("revision").getAsInt();
        assertThat(json(first).get("revision").getAsInt()).as(first.body()).isEqualTo(revision + 1);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(json(second).getAsJsonObject("figures")).isEqualTo(values);
        HttpResponse<String> stale = Server.put(
                "office1",
                figures + "?revision=" + revision,
                before.get("figures").toString());
        code(stale, 422, "kernel.changed-meanwhile");
        assertThat(json(Server.put("office1", figures, before.get("figures").toString()))
                        .get("figures"))
                .isEqualTo(before.get("figures"));
    }

    @Test
    void anApplicationIsFilledInAndItsConditionsAreTried() {
        String form = "/api/cases/"
                + text(rows(Server.get("applicant3", "/api/cases")).get(0), "id") + "/application";
        JsonObject before = json(Server.get("applicant3", form));
        JsonObject draft = new JsonObject();
        for (String same : List.of("version", "name", "kind", "creditCode", "payee")) {
            draft.add(same, before.get(same));
        }
        draft.add("application", answers(before, "application"));
        draft.add("unionWork", answers(before, "union_work"));
        draft.getAsJsonObject("application").addProperty("loan_enterprises", 9);
        assertThat(verdict(Server.post("applicant3", form + "/eligibility", draft.toString())))
                .isEqualTo("NOT_MET 附件1 一（二）4");
        assertThat(json(Server.get("applicant3", form)))
                .as("trying keeps nothing")
                .isEqualTo(before);
        draft.getAsJsonObject("application").addProperty("loan_enterprises", 11);
        JsonObject saved = json(Server.put("applicant3", form, draft.toString()));
        assertThat(answers(saved, "application")).isEqualTo(asText(draft.getAsJsonObject("application")));
        assertThat(verdict(Server.get("county-qingshanhu", form + "/eligibility")))
                .isEqualTo("MET 附件1 一（二）4");
        code(Server.put("applicant3", form, draft.toString()), 422, "kernel.changed-meanwhile");
    }

    private static JsonObject answers(JsonObject application, String form) {
        JsonObject answers = new JsonObject();
        Answer.objects(application.getAsJsonArray("forms")).stream()
                .filter(having("id", form))
                .flatMap(each -> Answer.objects(each.getAsJsonArray("fields")).stream())
                .filter(field -> field.has("value"))
                .forEach(field -> answers.add(text(field, "id"), field.get("value")));
        return answers;
    }

    private static JsonObject asText(JsonObject answers) {
        JsonObject texts = new JsonObject();
        answers.asMap().forEach((field, answer) -> texts.addProperty(field, answer.getAsString()));
        return texts;
    }

    private static String verdict(HttpResponse<String> answer) {
        JsonObject condition = Answer.objects(json(answer).getAsJsonArray("conditions")).stream()
                .filter(having("id", "ten_loans"))
                .findFirst()
                .orElseThrow();
        return text(condition, "verdict") + " " + text(condition, "article");
    }

    @Test
    void oneStatementSentManyTimesAtOnceIsImportedOnce() throws InterruptedException, ExecutionException {
        Camt statement = Camt.fresh("示例付款人", "同时上传");
        byte[] file = statement.xml();
        ExecutorService senders = Executors.newFixedThreadPool(6);
        try {
            List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String user = i % 2 == 0 ? "maker1" : "maker2";
                calls.add(() -> Server.upload(
                        user, "/api/bank-statements", "once.xml", file, "bank", "示例银行", "format", "CAMT053"));
            }
            int imported = 0;
            for (Future<HttpResponse<String>> call : senders.invokeAll(calls)) {
                HttpResponse<String> answer = call.get();
                if (answer.statusCode() == 201) {
                    imported++;
                    assertThat(json(answer).get("lines").getAsInt()).isEqualTo(1);
                } else {
                    assertThat(text(problem(answer, 422), "code")).startsWith("finance.statement.imported-");
                }
            }
            assertThat(imported).isEqualTo(1);
        } finally {
            senders.shutdown();
        }
        assertThat(rows(Server.get("auditor1", "/api/bank-statements?size=500")).stream()
                        .filter(having("account", statement.account())))
                .hasSize(1);
    }

    @Test
    void healthIsToldToAnybody() {
        for (String path : List.of("/health", "/health/started", "/health/live", "/health/ready")) {
            HttpResponse<String> answer = Server.get("", path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(text(json(answer), "status")).as(path).isEqualTo("UP");
        }
        assertThat(Server.get("", "/health/ready").body())
                .contains("\"database\":\"up\"", "\"directory\":\"up\"", "\"messaging\":\"up\"");
    }

    @Test
    void anUnknownFileIsNotFoundAndTheIconIsThere() {
        assertThat(Server.get("", "/no-such-file.txt").statusCode()).isEqualTo(404);
        HttpResponse<String> icon = Server.get("", "/favicon.ico");
        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type").orElse("")).contains("icon");
    }
}
