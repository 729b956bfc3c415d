package org.hongchuang.portal.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.calendar.HolidayEntry;
import org.hongchuang.kernel.calendar.HolidayState;
import org.hongchuang.kernel.calendar.HolidayYear;
import org.hongchuang.kernel.calendar.Holidays;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** The page of the holiday arrangements: in force, waiting for a second person, and the form for a new year. */
@Named
@ViewScoped
public class HolidaysPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Holidays holidays;

    @Inject
    private CurrentActor actor;

    private List<HolidayYear> years = List.of();
    private List<HolidayEntry> waiting = List.of();
    private List<FestivalInput> festivals = List.of();
    private @Nullable Integer year;
    private @Nullable String document;

    @PostConstruct
    void load() {
        years = holidays.inForce();
        waiting = holidays.entries().stream()
                .filter(entry -> entry.state() == HolidayState.ENTERED)
                .toList();
        festivals = Stream.of("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节")
                .map(FestivalInput::new)
                .toList();
        year = years.get(0).year() + 1;
        document = null;
    }

    public void enter() {
        if (year == null) {
            throw new Rejection("portal.holidays.year-missing");
        }
        holidays.enter(new HolidayYear(
                year,
                Objects.requireNonNullElse(document, ""),
                festivals.stream()
                        .filter(line -> !line.isBlank())
                        .map(FestivalInput::festival)
                        .toList()));
        load();
    }

    public void confirm(UUID id) {
        holidays.decide(id, true);
        load();
    }

    public void refuse(UUID id) {
        holidays.decide(id, false);
        load();
    }

    /** Whether the actor may confirm an entry or send it back: those who keep the calendar, but not who entered it. */
    public boolean mayDecide(HolidayEntry entry) {
        return actor.can("CALENDAR_KEEP") && !entry.enteredBy().equals(actor.username());
    }

    public List<HolidayYear> getYears() {
        return years;
    }

    public List<HolidayEntry> getWaiting() {
        return waiting;
    }

    public List<FestivalInput> getFestivals() {
        return festivals;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document;
    }
}
