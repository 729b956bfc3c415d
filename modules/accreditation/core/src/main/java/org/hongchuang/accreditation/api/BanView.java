package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.rulebook.BanSubject;
import org.jspecify.annotations.Nullable;

/**
 * A ban from applying.
 *
 * @param measure the decision it rests on
 * @param kinds ids of the kinds that may not be applied for; empty: all of the rulebook
 * @param covers whom it binds beside the unit, where the edition says
 * @param units the legal persons bound, the one decided on first
 * @param lastDay the last day still banned; null: for ever
 * @param liftedOn the day from which it no longer stands; null if it was not lifted
 */
public record BanView(
        UUID id,
        UUID measure,
        UUID caseId,
        String rulebook,
        String edition,
        String cite,
        String labelZh,
        String labelEn,
        List<String> kinds,
        List<BanSubject> covers,
        List<Unit> units,
        @Nullable String leadingPerson,
        LocalDate fromDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate liftedOn)
        implements Serializable {
    public BanView {
        kinds = List.copyOf(kinds);
        covers = List.copyOf(covers);
        units = List.copyOf(units);
    }

    /** A legal person, by its unified social credit code. */
    public record Unit(String creditCode, String name) implements Serializable {}

    /** Whether it still keeps anyone from applying on a day. */
    public boolean stands(LocalDate on) {
        return !on.isBefore(fromDay)
                && (lastDay == null || !on.isAfter(lastDay))
                && (liftedOn == null || on.isBefore(liftedOn));
    }

    public boolean permanent() {
        return lastDay == null;
    }
}
