package org.hongchuang.it.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.net.ssl.SSLSocket;
import org.hongchuang.it.Server;

/** An upload of 200 MB, and how much of it the server let through. */
final class HugeUpload {
    /** Buffers on the way may swallow some of it, but by far not all. */
    static final long MOST_SENT = 50_000_000;

    private static final long SIZE = 200L * 1024 * 1024;
    private static final int TIMEOUT = 30_000;

    private HugeUpload() {}

    record Outcome(int status, long sent, String body) {}

    /** Announces 200 MB and waits after the first bytes: the answer has to come all the same. */
    static Outcome overHttp1(String path) throws IOException {
        try (SSLSocket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head(path, "Content-Length: " + SIZE));
            byte[] beginning = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"
                    .getBytes(StandardCharsets.UTF_8);
            out.write(beginning);
            out.flush();
            return answer(socket.getInputStream(), beginning.length);
        }
    }

    /** Sends on and on without having said how much it will be. */
    static Outcome unannounced(String path) throws IOException {
        try (SSLSocket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head(path, "Transfer-Encoding: chunked"));
            chunk(
                    out,
                    "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.xlsx\"\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            long sent = 0;
            byte[] block = new byte[64 * 1024];
            while (sent < 30L * 1024 * 1024) {
                chunk(out, block);
                sent += block.length;
            }
            out.flush();
            return answer(socket.getInputStream(), sent);
        }
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static SSLSocket connect() throws IOException {
        URI server = Server.at("/");
        SSLSocket socket = (SSLSocket) Server.tls().getSocketFactory().createSocket(server.getHost(), server.getPort());
        socket.setSoTimeout(TIMEOUT);
        return socket;
    }

    private static byte[] head(String path, String length) {
        String credentials =
                Base64.getEncoder().encodeToString(("applicant3:" + Server.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + credentials
                        + "\r\nContent-Type: multipart/form-data; boundary=b\r\n" + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Outcome answer(InputStream in, long sent) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        // The body of a problem ends with its last brace; a page with its last tag.
        while (!bytes.toString(StandardCharsets.UTF_8).stripTrailing().matches("(?s).*(}|</html>)(\r\n0)?")) {
            int read = in.read(buffer);
            if (read < 0) {
                break;
            }
            bytes.write(buffer, 0, read);
        }
        String answer = bytes.toString(StandardCharsets.UTF_8);
        if (!answer.startsWith("HTTP/1.1 ")) {
            throw new IOException("No answer: " + answer);
        }
        return new Outcome(Integer.parseInt(answer.substring(9, 12)), sent, answer);
    }
}
