package org.hongchuang.rulebook;

/** How a form field is filled in. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    INTEGER,
    DECIMAL,
    DATE,
    YES_NO,
    CHOICE
}
