package org.hongchuang.accreditation.ban;

import java.time.LocalDate;
import java.util.List;
import org.hongchuang.rulebook.BanSubject;
import org.jspecify.annotations.Nullable;

/**
 * A ban as a decision states it.
 *
 * @param measure number of the decision
 * @param kinds ids of the kinds that may not be applied for; empty: all of the rulebook
 * @param lastDay the last day still banned; null: for ever
 */
public record NewBan(
        long measure,
        String orgPath,
        String rulebook,
        List<String> kinds,
        List<BanSubject> covers,
        @Nullable String leadingPerson,
        LocalDate fromDay,
        @Nullable LocalDate lastDay) {}
