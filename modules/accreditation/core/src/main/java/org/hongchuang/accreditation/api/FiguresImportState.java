package org.hongchuang.accreditation.api;

/** How far an import of figures is. */
public enum FiguresImportState {
    /** Without errors, waiting to be confirmed; nothing was entered. */
    CHECKED,
    CONFIRMED,
    /** Given up, or another file was checked in its place. */
    DISCARDED
}
