package org.hongchuang.studios.api;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A studio in a list (nanchang-studios, art. 2 and 3).
 *
 * @param unit the unit (单位) whose union runs the studio
 * @param leadingPerson the model worker, craftsman or worker who leads it (领衔人)
 * @param innovationField what it innovates in
 * @param namedYear the year in which it was named, or null if it has not been
 * @param county the county federation or zone it belongs to, or null if it stands directly under the city
 */
public record StudioRow(
        UUID id,
        String name,
        String unit,
        String leadingPerson,
        String innovationField,
        @Nullable Integer namedYear,
        @Nullable String county)
        implements Serializable {}
