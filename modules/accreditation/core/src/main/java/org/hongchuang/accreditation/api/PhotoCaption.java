package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a photo.
 *
 * @param text what is seen, at most 200 characters
 * @param takenBy who took it, at most 100 characters
 * @param takenOn when, not after today; null: as the camera noted it, or else on the day of the visit
 */
public record PhotoCaption(
        @Nullable String text,
        @Nullable String takenBy,
        @Nullable LocalDate takenOn) implements Serializable {}
