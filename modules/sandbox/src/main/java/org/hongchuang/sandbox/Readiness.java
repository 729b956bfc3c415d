package org.hongchuang.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/** Waits until the server says of itself that it is ready. */
final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final URL question;

    Readiness(int httpsPort) throws IOException {
        question =
                URI.create("https://localhost:" + httpsPort + "/health/ready").toURL();
    }

    void await() throws InterruptedException {
        while (!ready()) {
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private boolean ready() {
        try {
            HttpsURLConnection connection = (HttpsURLConnection) question.openConnection();
            // Asked for each time: while the server starts, its own context, which trusts its own certificate, becomes
            // the default one.
            connection.setSSLSocketFactory(SSLContext.getDefault().getSocketFactory());
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(10_000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException | NoSuchAlgorithmException e) {
            return false;
        }
    }
}
