package org.hongchuang.accreditation.api;

/** How figures came in. */
public enum FigureSource {
    FORM,
    IMPORT,
    API,
    SURVEY
}
