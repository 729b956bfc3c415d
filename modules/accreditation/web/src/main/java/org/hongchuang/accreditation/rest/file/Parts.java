package org.hongchuang.accreditation.rest.file;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.kernel.error.Rejection;

/** The fields of an upload beside its file. */
public final class Parts {
    private static final int MOST_TEXT = 8_192;

    private Parts() {}

    /** By name; of those that come twice the last. */
    public static Map<String, String> texts(List<EntityPart> parts) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (EntityPart part : parts) {
            if (!part.getName().equals("file")) {
                texts.put(part.getName(), text(part));
            }
        }
        return texts;
    }

    public static String text(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(MOST_TEXT), StandardCharsets.UTF_8).strip();
        }
    }

    /** @throws Rejection with the given code if it is no id */
    public static UUID uuid(String text, String code) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Rejection(code, text);
        }
    }

    /** @throws Rejection with the given code if it is no day */
    public static LocalDate day(String text, String code) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Rejection(code, text);
        }
    }
}
