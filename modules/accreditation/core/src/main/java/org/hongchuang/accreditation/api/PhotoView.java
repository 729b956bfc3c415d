package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photo of a visit, without the picture.
 *
 * @param takenOn the day as people stated it, or as the camera noted it if they did not
 * @param cameraAt what the camera noted; null if it noted nothing
 * @param width in pixels, upright
 * @param bytes size of the picture as it is kept
 * @param sha256 of the picture as it is kept
 * @param receivedSha256 of the file as it came in
 */
public record PhotoView(
        UUID id,
        UUID visit,
        String caption,
        String takenBy,
        LocalDate takenOn,
        @Nullable Instant cameraAt,
        int width,
        int height,
        long bytes,
        String sha256,
        String receivedSha256,
        String storedBy,
        Instant storedAt)
        implements Serializable {}
