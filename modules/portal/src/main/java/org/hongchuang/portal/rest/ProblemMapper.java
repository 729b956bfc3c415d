package org.hongchuang.portal.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import org.hongchuang.portal.guard.TooLarge;
import org.hongchuang.portal.language.Language;
import org.hongchuang.portal.problem.Problem;
import org.hongchuang.portal.problem.ProblemJson;
import org.hongchuang.portal.problem.Problems;

/** Every failure of the API as {@code application/problem+json}, in the language the caller accepts. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problem(thrown, request.getMethod(), request.getRequestURI());
        Locale language = Language.of(request);
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(ProblemJson.MEDIA_TYPE + ";charset=UTF-8")
                .language(language)
                .entity(ProblemJson.of(problem, language).toString());
        if (thrown instanceof WebApplicationException http) {
            copy(HttpHeaders.ALLOW, http, answer);
            copy(HttpHeaders.RETRY_AFTER, http, answer);
        }
        return answer.build();
    }

    static Problem problem(Throwable thrown, String method, String path) {
        Optional<Problem> known = Problems.known(thrown);
        if (known.isPresent()) {
            return known.get();
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return Problem.of(413, "portal.request-too-large", 20);
            }
            if (cause instanceof JsonbException || cause instanceof JsonException) {
                return unreadable(cause);
            }
        }
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
            return http(http, method, path);
        }
        return thrown instanceof ProcessingException ? unreadable(thrown) : Problems.of(thrown);
    }

    private static Problem http(WebApplicationException http, String method, String path) {
        int status = http.getResponse().getStatus();
        return switch (status) {
            case 404 -> Problem.of(404, "portal.api.no-such-path", path);
            case 405 -> Problem.of(405, "portal.api.method", method);
            case 406 -> Problem.of(406, "portal.api.not-acceptable");
            case 415 -> Problem.of(415, "portal.api.media-type");
            default -> Problem.of(status, "portal.api.bad-request", String.valueOf(http.getMessage()));
        };
    }

    /** The parser's own words name the place; they may be long. */
    private static Problem unreadable(Throwable cause) {
        String words = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return Problem.of(400, "portal.api.bad-request", words.substring(0, Math.min(200, words.length())));
    }

    private static void copy(String header, WebApplicationException from, Response.ResponseBuilder to) {
        String value = from.getResponse().getHeaderString(header);
        if (value != null) {
            to.header(header, value);
        }
    }
}
