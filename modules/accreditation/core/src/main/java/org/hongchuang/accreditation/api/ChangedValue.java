package org.hongchuang.accreditation.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A value before and after.
 *
 * @param field id of the metric or of the field of a form
 * @param before null: there was none
 * @param after null: there is none any more
 */
public record ChangedValue(
        String field,
        String labelZh,
        String labelEn,
        @Nullable String before,
        @Nullable String after) implements Serializable {}
