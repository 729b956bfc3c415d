package org.hongchuang.rulebook;

/** What a metric's value refers to: a calendar year, a day, or the case as a whole. */
public enum MetricPeriod {
    YEAR,
    POINT,
    CASE
}
