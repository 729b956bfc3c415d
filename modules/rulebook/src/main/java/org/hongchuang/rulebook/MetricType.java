package org.hongchuang.rulebook;

/** What kind of value a metric holds: an exact decimal, yes or no, a day, a text. */
public enum MetricType {
    NUMBER,
    FLAG,
    DATE,
    TEXT
}
