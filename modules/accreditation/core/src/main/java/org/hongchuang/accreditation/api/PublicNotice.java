package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A notice as everybody reads it: exactly what was posted.
 *
 * @param until last day, itself included
 * @param running whether objections are still taken under it: within its days and not ended by an objection
 * @param sha256 of heading, line feed and text, so that a printed copy can be compared
 */
public record PublicNotice(
        UUID id, String heading, String text, LocalDate postedOn, LocalDate until, boolean running, String sha256)
        implements Serializable {

    /** The text by its paragraphs. */
    public List<String> paragraphs() {
        return text.lines().toList();
    }
}
