package org.hongchuang.accreditation.rest.file;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hongchuang.kernel.error.Rejection;

/** The file of an upload, its part {@code file}. */
public final class UploadedFile {
    private UploadedFile() {}

    /**
     * What is done with a file.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Use<T> {
        T of(String name, String mediaType, InputStream content) throws IOException;
    }

    /** @throws Rejection if the upload lacks it */
    public static <T> T read(List<EntityPart> parts, Use<T> use) throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new Rejection("accreditation.sheet.part-missing"));
        String name = file.getFileName().filter(given -> !given.isBlank()).orElse("file");
        try (InputStream content = file.getContent()) {
            return use.of(name, file.getMediaType().toString(), content);
        }
    }
}
