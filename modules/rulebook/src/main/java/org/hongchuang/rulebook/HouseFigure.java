package org.hongchuang.rulebook;

/**
 * Figures and facts that are known where cases are kept, so that nobody needs to enter them. All are as of the day of the
 * decision: what comes after it is left out.
 */
public enum HouseFigure {
    /** The case holds its title. */
    NAMED(MetricType.FLAG),
    /** The day it was given the title. */
    NAMED_ON(MetricType.DATE),
    /** The holder lost the title, in this case or in an earlier one. */
    TITLE_WITHDRAWN(MetricType.FLAG),
    /**
     * The last day on which the holder may not apply for a title of this kind. Where the title was withdrawn without a ban
     * it is the day of the withdrawal; a ban that never ends has no last day.
     */
    BAN_LAST_DAY(MetricType.DATE),
    /** Another case of the same unit lost the title. */
    UNIT_TITLE_WITHDRAWN(MetricType.FLAG),
    /** Another case of the same leading person lost the title. */
    LEADER_TITLE_WITHDRAWN(MetricType.FLAG),
    /** The holder was barred for ever before it had a title. */
    DISQUALIFIED(MetricType.FLAG),
    /** The subsidy was awarded. */
    AWARD_DECIDED(MetricType.FLAG),
    /** The calendar year in which the subsidy was awarded. */
    AWARD_DECIDED_YEAR(MetricType.NUMBER),
    /** The subsidy was paid, in full where it has several payments. */
    AWARD_PAID(MetricType.FLAG),
    /** The calendar year in which the subsidy was paid. */
    AWARD_PAID_YEAR(MetricType.NUMBER),
    /** Entities on the roster. */
    RESIDENTS(MetricType.NUMBER),
    /** Workers of the entities on the roster. */
    JOBS(MetricType.NUMBER),
    /** Entities on the roster that moved in during the year. */
    RESIDENTS_NEW(MetricType.NUMBER),
    /** Complaints that were verified. */
    VERIFIED_COMPLAINTS(MetricType.NUMBER),
    /** Every verified complaint was put right in time. */
    COMPLAINTS_REMEDIED(MetricType.FLAG),
    /** Still below the mark after rectification. */
    RECTIFICATION_FAILED(MetricType.FLAG),
    /** The re-review was not passed. */
    REVIEW_FAILED(MetricType.FLAG),
    /** The body reported to has approved what was reported. */
    REPORT_APPROVED(MetricType.FLAG);

    private final MetricType type;

    HouseFigure(MetricType type) {
        this.type = type;
    }

    /** The type of the metrics that can hold it. */
    public MetricType type() {
        return type;
    }

    /** Whether it is about an award, so that a metric must say of which subsidy. */
    public boolean ofSubsidy() {
        return switch (this) {
            case AWARD_DECIDED, AWARD_DECIDED_YEAR, AWARD_PAID, AWARD_PAID_YEAR -> true;
            default -> false;
        };
    }
}
