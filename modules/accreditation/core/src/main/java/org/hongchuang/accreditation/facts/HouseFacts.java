package org.hongchuang.accreditation.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.rulebook.HouseSource;
import org.jspecify.annotations.Nullable;

/** What the house itself knows of a case on a day: who holds the title, what was awarded, paid and decided, who is on the roster. */
final class HouseFacts {
    private final CaseInputs inputs;
    private final int year;
    private final LocalDate on;

    HouseFacts(CaseInputs inputs, int year, LocalDate on) {
        this.inputs = inputs;
        this.year = year;
        this.on = on;
    }

    /**
     * A number, truth value or day; null where the house does not know it.
     *
     * @param ofYear whether the figure is one of the year
     */
    @Nullable
    Object value(HouseSource source, boolean ofYear) {
        Award award = inputs.awards().getOrDefault(String.valueOf(source.subsidy()), Award.NONE);
        return switch (source.house()) {
            case NAMED -> isPast(inputs.namedOn());
            case NAMED_ON -> day(inputs.namedOn());
            case AWARD_DECIDED -> isPast(award.decidedOn());
            case AWARD_DECIDED_YEAR -> year(award.decidedOn());
            case AWARD_PAID -> isPast(award.paidOn());
            case AWARD_PAID_YEAR -> year(award.paidOn());
            case TITLE_WITHDRAWN, REPORT_APPROVED -> inputs.decided().getOrDefault(source.house(), false);
            case RECTIFICATION_FAILED, REVIEW_FAILED, BAN_LAST_DAY ->
                inputs.decided().get(source.house());
            case VERIFIED_COMPLAINTS -> complaints(ofYear);
            case COMPLAINTS_REMEDIED -> remedied();
            default -> null;
        };
    }

    /**
     * How many complaints were verified: in the year, or since the naming for a figure of the case. Null where the
     * register holds none, so that what the office stated before the register was kept still counts.
     */
    private @Nullable BigDecimal complaints(boolean ofYear) {
        List<VerifiedComplaint> known = known();
        if (known.isEmpty()) {
            return null;
        }
        return BigDecimal.valueOf(known.stream()
                .filter(each -> !ofYear || each.verifiedOn().getYear() == year)
                .count());
    }

    /** Whether those of the year were put right in time: false as soon as one was not, null while the time of one runs. */
    private @Nullable Boolean remedied() {
        List<@Nullable Boolean> inTime = new ArrayList<>();
        known().stream()
                .filter(each -> each.verifiedOn().getYear() == year)
                .forEach(each -> inTime.add(each.inTime(on)));
        if (inTime.contains(false)) {
            return false;
        }
        return inTime.isEmpty() || inTime.contains(null) ? null : true;
    }

    private List<VerifiedComplaint> known() {
        return inputs.complaints().stream()
                .filter(each -> !each.verifiedOn().isAfter(on))
                .toList();
    }

    /** What the roster says; null where there is none, or the figure is another. */
    @Nullable
    BigDecimal ofRoster(HouseSource source) {
        RosterCount roster = inputs.roster();
        if (roster.residents() == 0) {
            return null;
        }
        return switch (source.house()) {
            case RESIDENTS -> BigDecimal.valueOf(roster.residents());
            case JOBS -> BigDecimal.valueOf(roster.employees());
            case RESIDENTS_NEW -> BigDecimal.valueOf(roster.joinedInYear());
            default -> null;
        };
    }

    private @Nullable LocalDate day(@Nullable LocalDate day) {
        return isPast(day) ? day : null;
    }

    private @Nullable BigDecimal year(@Nullable LocalDate day) {
        return day != null && isPast(day) ? BigDecimal.valueOf(day.getYear()) : null;
    }

    private boolean isPast(@Nullable LocalDate day) {
        return day != null && !day.isAfter(on);
    }
}
