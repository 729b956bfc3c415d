package org.hongchuang.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's session on the pages, without a browser: where only addresses and answers matter. */
public final class PageClient {
    private static final Pattern FIELD = Pattern.compile("<input[^>]*type=\"(?:hidden|submit)\"[^>]*>");

    private final HttpClient client = HttpClient.newBuilder()
            .sslContext(Server.tls())
            .cookieHandler(new CookieManager())
            .build();

    public static PageClient signedIn(String username) {
        PageClient person = new PageClient();
        HttpResponse<String> answer = person.signIn(username, Server.PASSWORD);
        if (answer.statusCode() != 302) {
            throw new AssertionError(username + " cannot sign in: " + answer.statusCode() + " " + answer.body());
        }
        return person;
    }

    /** Sends the login form; a redirect means success. */
    public HttpResponse<String> signIn(String username, String password) {
        String page = get("/login.xhtml").body();
        StringBuilder form = new StringBuilder();
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            add(form, attribute(field.group(), "name"), attribute(field.group(), "value"));
        }
        add(form, "login:username", username);
        add(form, "login:password", password);
        return send(HttpRequest.newBuilder(Server.at("/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(Server.at(path)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static void add(StringBuilder form, String name, String value) {
        form.append(form.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
