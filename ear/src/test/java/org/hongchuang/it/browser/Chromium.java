package org.hongchuang.it.browser;

import com.microsoft.playwright.CLI;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the browser tests, or installs one.
 *
 * <p>Debian's {@code chromium} and a Chinese font where {@code apt-get} and root are there, Playwright's own download
 * elsewhere. If neither works the tests fail and say so; they are never skipped.
 */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    /** The browser's executable, or nothing if Playwright's own download is to be used. */
    static Optional<Path> ensure() {
        Optional<Path> found = onPath();
        boolean debian = isRoot() && which("apt-get").isPresent();
        if (debian && (found.isEmpty() || !hasChineseFont())) {
            run("apt-get", "update", "-qq");
            run(
                    "apt-get",
                    "install",
                    "-y",
                    "-qq",
                    "--no-install-recommends",
                    "chromium",
                    "fonts-noto-cjk",
                    "fontconfig");
            found = onPath();
        }
        if (found.isPresent()) {
            return found;
        }
        try {
            CLI.main(new String[] {"install", "chromium"});
            return Optional.empty();
        } catch (IOException | InterruptedException | URISyntaxException e) {
            throw new IllegalStateException(
                    "No Chromium was found, and none could be installed. Install Chromium and a Chinese font"
                            + " (on Debian: apt-get install chromium fonts-noto-cjk), then run the tests again.",
                    e);
        }
    }

    private static Optional<Path> onPath() {
        return NAMES.stream().map(Chromium::which).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Path> which(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean hasChineseFont() {
        if (which("fc-list").isEmpty()) {
            return false;
        }
        try {
            Process list = new ProcessBuilder("fc-list", ":lang=zh-cn").start();
            return list.getInputStream().readAllBytes().length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException("Installing the browser failed: " + String.join(" ", command));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Installing the browser failed: " + String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
