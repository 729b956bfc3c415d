package org.hongchuang.accreditation.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hongchuang.it.Server;

/**
 * Open Liberty with the application, as production has it, in a process of its own. It ends with {@link #close}, and with this JVM
 * whatever ends that in good order.
 */
final class LibertyServer implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration END = Duration.ofMinutes(1);
    private static final int LINES_TOLD = 30;

    private final Process process;
    private final Path output;

    private LibertyServer(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts it, and waits until it says that it is ready.
     *
     * @param home where Liberty is
     * @param name of the server there
     * @param output folder for what it writes; what an earlier one wrote there is gone
     * @param variables of its environment; its address is added
     */
    static LibertyServer start(Path home, String name, Path output, Map<String, String> variables)
            throws IOException {
        wipe(output);
        Files.createDirectories(output);
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(home.resolve("bin/server").toString(), "run", name)
                .redirectErrorStream(true)
                .redirectOutput(output.resolve("console.log").toFile());
        command.environment().putAll(variables);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("WLP_OUTPUT_DIR", output.toString());
        command.environment().put("HONGCHUANG_LISTEN", "localhost");
        command.environment().put("HONGCHUANG_HTTPS_PORT", Integer.toString(port));
        System.setProperty("hongchuang.url", "https://localhost:" + port);
        LibertyServer server = new LibertyServer(command.start(), output);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "end of the server"));
        try {
            Server.await("the server is ready", START, server::ready);
        } catch (RuntimeException | Error e) {
            server.close();
            throw e;
        }
        return server;
    }

    private boolean ready() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended while it started:\n" + lastLines());
        }
        try {
            return Server.get("", "/health/ready").body().contains("\"database\":\"up\"");
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(output.resolve("console.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Its JVM: the server's script leaves its process to it. */
    JvmProcess jvm() {
        return new JvmProcess(process.pid());
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static void wipe(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Asks it to end, and ends it if it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
