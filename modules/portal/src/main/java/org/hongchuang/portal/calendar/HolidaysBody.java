package org.hongchuang.portal.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.kernel.calendar.Festival;
import org.hongchuang.kernel.calendar.HolidayYear;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** A year's holidays as a program sends them. */
@Schema(name = "HolidaysEntered")
public record HolidaysBody(
        @Schema(example = "2027") @Nullable Integer year,

        @Schema(description = "Number of the notice") @Nullable
        String document,

        @Nullable List<Line> festivals) {
    static final HolidaysBody EMPTY = new HolidaysBody(null, null, null);

    /** One festival. */
    @Schema(name = "FestivalEntered")
    public record Line(
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,

            @Schema(description = "Saturdays and Sundays worked instead") @Nullable
            List<LocalDate> workdays) {

        Festival festival() {
            if (name == null || from == null || to == null) {
                throw new Rejection("kernel.calendar.festival", Objects.requireNonNullElse(name, ""));
            }
            return new Festival(
                    name,
                    from,
                    to,
                    Objects.requireNonNullElse(workdays, List.<LocalDate>of()).stream()
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    HolidayYear holidays() {
        return new HolidayYear(
                Objects.requireNonNullElse(year, 0),
                Objects.requireNonNullElse(document, ""),
                Objects.requireNonNullElse(festivals, List.<Line>of()).stream()
                        .filter(Objects::nonNull)
                        .map(Line::festival)
                        .toList());
    }
}
