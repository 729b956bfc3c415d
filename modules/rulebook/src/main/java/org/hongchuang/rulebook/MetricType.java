package org.hongchuang.rulebook;

import org.hongchuang.rulebook.formula.ValueType;

/** What kind of value a metric holds: an exact decimal, yes or no, a day, a text. */
public enum MetricType {
    NUMBER(ValueType.NUMBER),
    FLAG(ValueType.FLAG),
    DATE(ValueType.DATE),
    TEXT(ValueType.TEXT);

    private final ValueType inFormulas;

    MetricType(ValueType inFormulas) {
        this.inFormulas = inFormulas;
    }

    ValueType inFormulas() {
        return inFormulas;
    }
}
