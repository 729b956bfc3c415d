package org.hongchuang.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongchuang.it.api.Answer.having;
import static org.hongchuang.it.api.Answer.json;
import static org.hongchuang.it.api.Answer.list;
import static org.hongchuang.it.api.Answer.objects;
import static org.hongchuang.it.api.Answer.problem;
import static org.hongchuang.it.api.Answer.rows;
import static org.hongchuang.it.api.Answer.text;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.it.PageClient;
import org.hongchuang.it.Server;
import org.hongchuang.it.api.AccessTable.Person;
import org.hongchuang.it.api.AccessTable.Route;
import org.hongchuang.it.api.AccessTable.Target;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every route of the API, called by everybody, for what is theirs and for what is not: {@link AccessTable} says who gets what. */
class AccessMatrixIT {
    private static final Map<Target, Map<String, String>> IDS = new EnumMap<>(Target.class);

    @BeforeAll
    static void findTargets() {
        Server.awaitSampleCity();
        IDS.put(Target.OWN, ids(rows(Server.get("applicant4", "/api/cases"))));
        String own = IDS.get(Target.OWN).get("id");
        IDS.put(Target.SIBLING, ids(named("county-nanchangxian", own)));
        IDS.put(Target.ELSEWHERE, ids(rows(Server.get("applicant5", "/api/cases"))));
    }

    private static List<JsonObject> named(String officer, String butNot) {
        return rows(Server.get(officer, "/api/cases?state=NAMED&size=500")).stream()
                .filter(having("id", butNot).negate())
                .toList();
    }

    /** Ids of the first case that has everything a route may ask for. */
    private static Map<String, String> ids(List<JsonObject> cases) {
        return cases.stream()
                .flatMap(row -> idsOf(row).stream())
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("The sample city has no case with order, receipt and evidence in " + cases));
    }

    private static List<Map<String, String>> idsOf(JsonObject row) {
        String id = text(row, "id");
        HttpResponse<String> receipt = Server.get("office1", "/api/cases/" + id + "/receipts/latest");
        List<JsonObject> documents = objects(list(Server.get("office1", "/api/cases/" + id + "/documents")));
        List<JsonObject> done = rows(Server.get("office1", "/api/payment-orders?size=500")).stream()
                .filter(having("caseName", text(row, "name")))
                .filter(order -> Set.of("EXPORTED", "PAID", "RETURNED").contains(text(order, "state")))
                .toList();
        if (receipt.statusCode() != 200 || documents.isEmpty() || done.isEmpty()) {
            return List.of();
        }
        String run = text(rows(Server.get("office1", "/api/evaluation-runs")).get(0), "id");
        return List.of(Map.of(
                "id",
                id,
                "case",
                id,
                "document",
                text(documents.get(0), "id"),
                "order",
                text(done.get(0), "id"),
                "receipt",
                text(json(receipt), "id"),
                "run",
                run,
                "year",
                "2025",
                "rulebook",
                "nanchang-bases",
                "edition",
                "nanchang-bases@2019-06-20",
                "draft",
                "01935c5e-7a00-7000-8000-000000000041"));
    }

    @Test
    void everyRouteOfTheApiHasItsLineInTheTable() {
        Set<String> described = new TreeSet<>();
        JsonObject paths = json(Server.get("", "/openapi?format=json")).getAsJsonObject("paths");
        paths.keySet().forEach(path -> paths.getAsJsonObject(path).keySet().stream()
                .filter(Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace")::contains)
                .forEach(method -> described.add(Route.signature(method.toUpperCase(java.util.Locale.ROOT), path))));
        assertThat(AccessTable.ROUTES.stream().map(route -> route.signature()).collect(Collectors.toSet()))
                .isEqualTo(described);
    }

    @Test
    void everybodyGetsWhatTheTableSaysAndRefusalsChangeNothing() {
        List<String> before = state();
        Collection<String> wrong = new ConcurrentLinkedQueue<>();
        for (Target target : Target.values()) {
            for (Route route : AccessTable.ROUTES) {
                if (target == Target.OWN || !namesNoTarget(route)) {
                    AccessTable.PEOPLE.parallelStream()
                            .flatMap(person -> deviation(person, route, target).stream())
                            .forEach(wrong::add);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    /** What is not as the table says. */
    private static Optional<String> deviation(Person person, Route route, Target target) {
        int expected = route.expected(person, target);
        HttpResponse<String> answer = call(person.username(), route, target);
        if (answer.statusCode() == expected) {
            if (expected >= 400) {
                problem(answer, expected);
            }
            return Optional.empty();
        }
        String body = answer.body();
        return Optional.of("%s %s on %s by %s: %d instead of %d %s"
                .formatted(
                        route.method(),
                        route.path(),
                        target,
                        person.username(),
                        answer.statusCode(),
                        expected,
                        body.substring(0, Math.min(200, body.length()))));
    }

    @Test
    void nobodyGetsAnythingWithoutSigningIn() {
        for (Route route : AccessTable.ROUTES) {
            HttpResponse<String> answer = call("", route, Target.OWN);
            assertThat(text(problem(answer, 401), "code")).isEqualTo("portal.api.unauthorized");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Basic ");
        }
    }

    @Test
    void aWrongPasswordOpensNothing() {
        String credentials = Base64.getEncoder().encodeToString("auditor1:wrong".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                Server.send(Server.request("", "/api/me").header("Authorization", "Basic " + credentials));
        assertThat(text(problem(answer, 401), "code")).isEqualTo("portal.api.wrong");
    }

    @Test
    void listsHoldWhatIsInReachAndNothingElse() {
        assertThat(names("/api/cases", "applicant4", "id"))
                .containsOnly(IDS.get(Target.OWN).get("id"));
        assertThat(names("/api/cases", "county-nanchangxian", "county")).containsOnly("南昌县总工会");
        assertThat(names("/api/studios", "county-nanchangxian", "county")).containsOnly("南昌县总工会");
        Set<String> ofCounty = names("/api/cases", "county-nanchangxian", "name");
        for (String path : List.of("/api/entitlements", "/api/payment-orders", "/api/findings")) {
            assertThat(names(path, "applicant4", "caseName")).hasSizeLessThanOrEqualTo(1);
            assertThat(ofCounty).containsAll(names(path, "county-nanchangxian", "caseName"));
        }
        assertThat(names("/api/payment-orders", "office1", "caseName")).hasSizeGreaterThan(1);
    }

    private static Set<String> names(String path, String username, String property) {
        return rows(Server.get(username, path + "?size=500")).stream()
                .map(row -> text(row, property))
                .collect(Collectors.toSet());
    }

    @Test
    void filesOfEvidenceAreHandedOutOnThePagesByTheSameRules() {
        Map<String, Map<Target, Integer>> expected = Map.of(
                "applicant4", Map.of(Target.OWN, 200, Target.SIBLING, 404, Target.ELSEWHERE, 404),
                "county-nanchangxian", Map.of(Target.OWN, 200, Target.SIBLING, 200, Target.ELSEWHERE, 404),
                "leader1", Map.of(Target.OWN, 200, Target.SIBLING, 200, Target.ELSEWHERE, 200),
                "maker1", Map.of(Target.OWN, 403, Target.SIBLING, 403, Target.ELSEWHERE, 403));
        expected.forEach((username, statuses) -> {
            PageClient person = PageClient.signedIn(username);
            statuses.forEach((target, status) -> {
                HttpResponse<String> answer = person.get(evidence(target));
                assertThat(answer.statusCode()).as(username + " " + target).isEqualTo(status);
                if (status == 200) {
                    assertThat(answer.headers()
                                    .firstValue("Content-Disposition")
                                    .orElse(""))
                            .startsWith("attachment");
                    assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                            .contains("no-store");
                }
            });
        });
        HttpResponse<String> anonymous = new PageClient().get(evidence(Target.OWN));
        assertThat(anonymous.statusCode()).isEqualTo(302);
        assertThat(anonymous.headers().firstValue("Location").orElse("")).contains("/login.xhtml");
    }

    @Test
    void aFileIsNotFoundUnderAnotherCase() {
        String foreign = "?case=" + IDS.get(Target.OWN).get("id") + "&document="
                + IDS.get(Target.SIBLING).get("document");
        assertThat(PageClient.signedIn("applicant4")
                        .get("/app/accreditation/evidence" + foreign)
                        .statusCode())
                .isEqualTo(404);
        problem(
                Server.get(
                        "applicant4",
                        "/api/cases/" + IDS.get(Target.OWN).get("id") + "/documents/"
                                + IDS.get(Target.SIBLING).get("document")),
                404);
    }

    private static String evidence(Target target) {
        return "/app/accreditation/evidence?case=" + IDS.get(target).get("id") + "&document="
                + IDS.get(target).get("document");
    }

    private static HttpResponse<String> call(String username, Route route, Target target) {
        String path = address(route.path(), target);
        if (route.method().equals("GET")) {
            return Server.get(username, path);
        }
        if (route.body().startsWith("{")) {
            return route.method().equals("PUT")
                    ? Server.put(username, path, route.body())
                    : Server.post(username, path, route.body());
        }
        return route.body().isEmpty()
                ? Server.send(Server.request(username, path).method(route.method(), BodyPublishers.noBody()))
                : Server.upload(
                        username,
                        path,
                        "file.xlsx",
                        route.body().getBytes(StandardCharsets.UTF_8),
                        "bank",
                        "示例银行",
                        "format",
                        "CAMT053");
    }

    /** Lists and the like are asked once, not for each case. */
    private static boolean namesNoTarget(Route route) {
        return address(route.path(), Target.ELSEWHERE).equals(address(route.path(), Target.OWN));
    }

    private static String address(String path, Target target) {
        String address = path;
        for (Map.Entry<String, String> id : IDS.get(target).entrySet()) {
            address = address.replace("{" + id.getKey() + "}", id.getValue());
        }
        return address;
    }

    /** All that the calls could have changed. */
    private static List<String> state() {
        return Stream.concat(
                        Stream.of(Target.values()).flatMap(target -> Stream.of(
                                        "/api/cases/{id}",
                                        "/api/cases/{id}/history",
                                        "/api/cases/{id}/documents",
                                        "/api/cases/{id}/roster",
                                        "/api/cases/{id}/figures/{year}",
                                        "/api/payment-orders/{order}")
                                .map(path -> address(path, target))),
                        Stream.of("/api/bank-statements", "/api/evaluation-runs", "/api/edition-drafts"))
                .map(path -> path + " " + Server.get("office1", path).body())
                .toList();
    }
}
