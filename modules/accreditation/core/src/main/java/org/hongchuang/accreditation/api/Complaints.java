package org.hongchuang.accreditation.api;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Complaints about named bases (投诉): registered by one person, verified or dismissed by another. Verified ones are facts
 * of the case: how many there are, and whether they were put right in time.
 */
public interface Complaints {
    /** Complaints in reach, newest first. */
    Page<ComplaintRow> page(ComplaintFilter filter, PageRequest page);

    /** @throws NotFound if there is no such complaint in reach */
    ComplaintView get(UUID id);

    /**
     * Registers a complaint.
     *
     * @throws NotFound if the base is out of reach
     * @throws Rejection if the base is not named, or something is missing
     */
    UUID register(ComplaintReport report);

    /** Adds a file of evidence while the complaint is not judged. */
    DocumentView attach(UUID id, String name, String mediaType, InputStream content);

    /** @throws NotFound if there is no such file or complaint in reach */
    DocumentContent document(UUID id, UUID document);

    /**
     * Moves a complaint on.
     *
     * @param grounds why, at most 2,000 characters
     * @param day for VERIFY the last day to put it right, for ACCEPT the day it was put right; else null
     * @throws NotFound if there is no such complaint in reach
     * @throws IllegalMove if its state does not allow the command
     * @throws Rejection if somebody else must do it, or something is missing
     */
    ComplaintView step(UUID id, ComplaintCommand command, @Nullable String grounds, @Nullable LocalDate day);
}
