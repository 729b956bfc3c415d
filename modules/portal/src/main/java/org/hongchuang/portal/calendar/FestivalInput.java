package org.hongchuang.portal.calendar;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongchuang.kernel.calendar.Festival;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** A line of the form: a festival as it is being typed. */
public class FestivalInput implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate firstWorkday;
    private @Nullable LocalDate secondWorkday;

    FestivalInput(@Nullable String name) {
        this.name = name;
    }

    /** Whether nothing but perhaps the name was typed: the year has no such festival of its own. */
    boolean isBlank() {
        return Stream.of(from, to, firstWorkday, secondWorkday).allMatch(Objects::isNull);
    }

    Festival festival() {
        if (name == null || from == null || to == null) {
            throw new Rejection("kernel.calendar.festival", Objects.requireNonNullElse(name, ""));
        }
        return new Festival(
                name,
                from,
                to,
                Stream.of(firstWorkday, secondWorkday)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable LocalDate getFirstWorkday() {
        return firstWorkday;
    }

    public void setFirstWorkday(@Nullable LocalDate firstWorkday) {
        this.firstWorkday = firstWorkday;
    }

    public @Nullable LocalDate getSecondWorkday() {
        return secondWorkday;
    }

    public void setSecondWorkday(@Nullable LocalDate secondWorkday) {
        this.secondWorkday = secondWorkday;
    }
}
