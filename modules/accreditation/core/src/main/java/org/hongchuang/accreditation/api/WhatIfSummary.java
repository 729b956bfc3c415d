package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What a what-if has found so far, in numbers.
 *
 * @param compared cases computed under both editions
 * @param changed those of them that come out differently in anything
 * @param withoutFacts cases for which the past day knows no receipt
 * @param unfit cases whose facts one of the editions cannot work with
 * @param grades every grade before with every grade after, where there are cases
 * @param changes how many cases change in what; kinds that do not occur are left out
 * @param money what is due, by year and subsidy
 */
public record WhatIfSummary(
        long compared,
        long changed,
        long withoutFacts,
        long unfit,
        List<GradeMove> grades,
        List<ChangeCount> changes,
        List<SubsidySum> money)
        implements Serializable {
    public WhatIfSummary {
        grades = List.copyOf(grades);
        changes = List.copyOf(changes);
        money = List.copyOf(money);
    }

    /** @param from null where there was no grade, as {@code to} where there is none */
    public record GradeMove(@Nullable String from, @Nullable String to, long cases) implements Serializable {}

    public record ChangeCount(Change change, long cases) implements Serializable {}

    /** A subsidy of a year: yuan due under each edition. */
    public record SubsidySum(int year, String subsidy, Localized label, BigDecimal before, BigDecimal after)
            implements Serializable {
        /** What the change costs; below zero if it saves. */
        public BigDecimal difference() {
            return after.subtract(before);
        }
    }
}
