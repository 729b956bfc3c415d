package org.hongchuang.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Reads the API's answers. */
final class Answer {
    private Answer() {}

    static JsonObject json(HttpResponse<String> response) {
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    static JsonArray list(HttpResponse<String> response) {
        return JsonParser.parseString(response.body()).getAsJsonArray();
    }

    /** The rows of a page of a list. */
    static List<JsonObject> rows(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return objects(json(response).getAsJsonArray("rows"));
    }

    static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    static Predicate<JsonObject> having(String name, String value) {
        return object -> object.has(name) && text(object, name).equals(value);
    }

    /** Checks that a refusal is a complete problem document of the status, and returns it. */
    static JsonObject problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonObject problem = json(response);
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        assertThat(text(problem, "code")).matches("[a-z0-9.-]+");
        assertThat(text(problem, "type")).isEqualTo("urn:hongchuang:problem:" + text(problem, "code"));
        assertThat(text(problem, "title")).isNotBlank().doesNotContain("??");
        assertThat(text(problem, "detail")).isNotBlank().doesNotContain("??");
        return problem;
    }
}
