package org.hongchuang.portal.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.hongchuang.portal.language.Language;

/** A problem as RFC 9457 has it: {@code application/problem+json}. */
public final class ProblemJson {
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemJson() {}

    public static JsonObject of(Problem problem, Locale language) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "urn:hongchuang:problem:" + problem.code())
                .add("title", problem.title(language))
                .add("status", problem.status())
                .add("detail", problem.detail(language))
                .add("code", problem.code());
        if (problem.code().equals("kernel.unexpected")) {
            json.add("incident", String.valueOf(problem.values().get(0)));
        }
        if (problem.code().equals("portal.invalid-input")) {
            json.add("field", String.valueOf(problem.values().get(0)));
        }
        return json.build();
    }

    /** Answers with the problem where no JAX-RS is at hand. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        Locale language = Language.of(request);
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(of(problem, language).toString());
    }
}
