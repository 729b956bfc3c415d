package org.hongchuang.rulebook;

/** A form is filled in once, a table has a row per entry. */
public enum FormShape {
    FORM,
    TABLE
}
