package org.hongchuang.accreditation.web.appraisal;

import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads ids and years out of an address; a garbled one names nothing. */
public final class Ids {
    private Ids() {}

    /** @throws NotFound if the text is no id */
    public static UUID parse(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(String.valueOf(text));
        }
    }

    /** @throws NotFound if the text is no year */
    public static int year(String text) {
        if (!text.matches("20\\d\\d")) {
            throw new NotFound(text);
        }
        return Integer.parseInt(text);
    }
}
