package org.hongchuang.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that keeps the sandbox's data. One sandbox at a time owns it. */
final class Home {
    private static final String WIPED = "org.hongchuang.sandbox.wiped";
    private static final String LOCK = "lock";

    private final Path folder;
    private @Nullable FileChannel channel;

    Home(Path folder) {
        this.folder = folder;
    }

    /** @throws IllegalStateException if another sandbox runs on the same folder */
    void occupy() throws IOException {
        Files.createDirectories(folder);
        FileChannel opened =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel = opened;
        if (tryLock(opened) == null) {
            leave();
            throw new IllegalStateException("Another sandbox runs on " + folder
                    + ". Stop it, or give this one a folder of its own with -Dsandbox.home=...");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Empties the folder, but not again when the sandbox is only restarted within the running server. */
    void wipeOnce() throws IOException {
        if (System.setProperty(WIPED, "true") != null) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(folder) && !path.equals(folder.resolve(LOCK)))
                    .toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    void leave() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }
}
