package org.hongchuang.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Waits until the application says of itself that it is ready; a server without it would be ready for nothing. */
final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Settings settings;
    private @Nullable SSLContext trusting;
    private @Nullable FileTime asOf;

    Readiness(Settings settings) {
        this.settings = settings;
    }

    void await() throws InterruptedException {
        while (!ready()) {
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private boolean ready() {
        try {
            URL question = URI.create("https://localhost:" + settings.httpsPort() + "/health/ready")
                    .toURL();
            HttpsURLConnection connection = (HttpsURLConnection) question.openConnection();
            connection.setSSLSocketFactory(trustingThisServer().getSocketFactory());
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(10_000);
            try {
                return connection.getResponseCode() == 200 && saysSo(connection.getInputStream());
            } finally {
                connection.disconnect();
            }
        } catch (IOException | GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean saysSo(InputStream answer) throws IOException {
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8).contains("\"hongchuang\"");
    }

    /** The server makes its certificate while it starts; reading it again and again would take a tenth of that start. */
    private SSLContext trustingThisServer() throws IOException, GeneralSecurityException {
        FileTime written = Files.getLastModifiedTime(settings.keyStore());
        SSLContext known = trusting;
        if (known == null || !written.equals(asOf)) {
            known = read();
            trusting = known;
            asOf = written;
        }
        return known;
    }

    private SSLContext read() throws IOException, GeneralSecurityException {
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(settings.keyStore())) {
            certificates.load(file, settings.keyStorePassword().toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
