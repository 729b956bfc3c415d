package org.hongchuang.accreditation.api;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;

/**
 * Photos taken on site visits (annex 1, part two: 实地考察). They are kept as JPEG written anew from what was seen in the
 * file, so that nothing but the picture comes in: the place and the device a phone noted are left out, the time it noted
 * is kept beside the photo.
 */
public interface VisitPhotos {
    /** All photos of a case, in the order they were added. */
    List<PhotoView> of(UUID caseId);

    /**
     * Adds a photo while its visit is open.
     *
     * @param file JPEG or PNG, at most 15 MB and 50 million pixels
     * @throws NotFound if the case has no such visit
     * @throws Rejection if it is none of these, damaged, something else in disguise, there already, one too many, or the
     *     visit is closed
     */
    PhotoView add(UUID caseId, UUID visit, PhotoCaption caption, String fileName, InputStream file);

    /**
     * Takes a photo away while its visit is open; the trail keeps that it was there.
     *
     * @throws Rejection if the visit is closed
     */
    void remove(UUID caseId, UUID photo);

    /** The picture as JPEG, its longer edge at most 2,048 pixels. */
    byte[] picture(UUID caseId, UUID photo);

    /** A small picture as JPEG, its longer edge at most 320 pixels. */
    byte[] thumbnail(UUID caseId, UUID photo);
}
