package org.hongchuang.it;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** The booted server under test: its address, and requests to it as one person or another. */
public final class Server {
    /** The password of every sandbox account. */
    public static final String PASSWORD = "hongchuang";

    private static final String URL = System.getProperty("hongchuang.url", "https://localhost:9443");

    /**
     * Where programs call. The server of the tests offers them plain HTTP: it ends the connection with each refusal, and the
     * handshakes of four thousand refusals would take half a minute.
     */
    private static final String API = System.getProperty("hongchuang.api-url", URL);

    private static final SSLContext TLS = trustingTheSandbox();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(TLS)
            .build();

    private Server() {}

    /** An absolute address on the server. */
    public static URI at(String path) {
        return URI.create(URL + path);
    }

    /** One of the files the sandbox lays out for trying things. */
    public static Path sample(String name) {
        return Path.of(System.getProperty("sandbox.samples", "../.sandbox/samples"), name);
    }

    public static HttpResponse<String> get(String username, String path) {
        return send(request(username, path).GET());
    }

    public static HttpResponse<String> post(String username, String path, String json) {
        return send(request(username, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public static HttpResponse<String> put(String username, String path, String json) {
        return send(request(username, path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Uploads one file with text fields, given as name and value in turn. */
    public static HttpResponse<String> upload(
            String username, String path, String filename, byte[] content, String... fields) {
        String boundary = "hongchuang-boundary-7d5f";
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            head.append("--")
                    .append(boundary)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(fields[i])
                    .append("\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n")
                    .append(fields[i + 1])
                    .append("\r\n");
        }
        head.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(filename)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(username, path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofByteArray(start),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofByteArray(end))));
    }

    /** What trusts the sandbox's own certificate. */
    public static SSLContext tls() {
        return TLS;
    }

    /** A request as somebody; as nobody if the name is empty. */
    public static HttpRequest.Builder request(String username, String path) {
        URI address = path.startsWith("/api/") ? URI.create(API + path) : at(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
        if (!username.isEmpty()) {
            String credentials = username + ":" + PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + URL, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The sandbox is ready before its city is built. */
    public static void awaitSampleCity() {
        await("the sample city", Duration.ofMinutes(3), () -> get("office1", "/api/cases?size=1")
                .body()
                .contains("\"name\""));
    }

    /** Waits until something becomes true, and fails naming it if it does not within the time. */
    public static void await(String what, Duration atMost, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + atMost.toSeconds() + " s: " + what);
            }
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** The sandbox signs its own certificate; it is talked to on the loopback address only. */
    private static SSLContext trustingTheSandbox() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new TrustEverybody()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TrustEverybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
